"""Where the packaged program starts."""

from auditor_app.start import main

if __name__ == "__main__":
    main()
