# The installer for Windows, of what `make package` built: needs Inno Setup 6 (iscc).
#   packaging\windows\build.ps1 [-Python .venv\Scripts\python.exe]
param([string]$Python = "python")
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$folder = "$root\build\package\auditor"
if (-not (Test-Path "$folder\AuditorWindow.exe")) { throw "Run build_scripts\package.py first." }
$env:PYTHONPATH = $root
$version = & $Python -c "import auditor_app; print(auditor_app.__version__)"
if ($LASTEXITCODE -ne 0) { throw "The version cannot be read." }
& iscc /Qp "/DAppVersion=$version" "/DSourceFolder=$folder" "/DOutputFolder=$root\build\package" `
    "/DIconFile=$root\build\icons\auditor.ico" "/DLicenceFile=$root\LICENSE" `
    "$PSScriptRoot\auditor.iss"
if ($LASTEXITCODE -ne 0) { throw "Inno Setup refused." }
Get-Item "$root\build\package\auditor-$version-windows-x86_64.exe"
