; Inno Setup 6: the installer for Windows. Built by packaging/windows/build.ps1, which defines
; AppVersion, SourceFolder (the folder that PyInstaller built) and OutputFolder.
; It installs for one user without an administrator, or for everyone with one, and never touches
; vaults or settings, neither when it installs nor when it removes.

#ifndef AppVersion
  #error Run packaging/windows/build.ps1
#endif

[Setup]
AppId={{5B0B6E0C-6D0E-4B58-9E0B-6E1B7B0C7A11}
AppName=Auditor
AppVersion={#AppVersion}
AppPublisher=The Auditor maintainers
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\Auditor
DefaultGroupName=Auditor
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#OutputFolder}
OutputBaseFilename=auditor-{#AppVersion}-windows-x86_64
SetupIconFile={#IconFile}
UninstallDisplayIcon={app}\AuditorWindow.exe
LicenseFile={#LicenceFile}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
TimeStampsInUTC=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "The command `auditor` in every terminal"; Flags: unchecked

[InstallDelete]
; What an earlier version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#SourceFolder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Auditor"; Filename: "{app}\AuditorWindow.exe"
Name: "{autodesktop}\Auditor"; Filename: "{app}\AuditorWindow.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.auditor-protocol"; ValueType: string; ValueData: "Auditor.Protocol"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Auditor.Protocol"; ValueType: string; ValueData: "Audit protocol"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Auditor.Protocol\DefaultIcon"; ValueType: string; ValueData: "{app}\AuditorWindow.exe,0"
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: PathIsMissing

[Run]
Filename: "{app}\AuditorWindow.exe"; Description: "{cm:LaunchProgram,Auditor}"; Flags: nowait postinstall skipifsilent

[Code]
function PathIsMissing: Boolean;
var
  Before: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Before) then
    Before := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Before) + ';') = 0;
end;
