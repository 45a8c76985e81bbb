"""Where the packaged program starts."""

from auditor_app.cli.auditor import main

if __name__ == "__main__":
    main()
