; Inno Setup 6.3 or newer: the installer for Windows. Built by packaging/windows/build.ps1, which defines
; AppVersion, SourceFolder (the folder that PyInstaller built), OutputFolder, IconFile and LicenceFile.
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

[CustomMessages]
en.Command=The command "auditor" in every terminal
es.Command=La orden "auditor" en todos los terminales
fr.Command=La commande « auditor » dans tous les terminaux
pt.Command=O comando "auditor" em todos os terminais
en.Protocol=Audit protocol
es.Protocol=Protocolo de auditoría
fr.Protocol=Protocole d'audit
pt.Protocol=Protocolo de auditoria

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:Command}"; Flags: unchecked

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
Root: HKA; Subkey: "Software\Classes\Auditor.Protocol"; ValueType: string; ValueData: "{cm:Protocol}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Auditor.Protocol\DefaultIcon"; ValueType: string; ValueData: "{app}\AuditorWindow.exe,0"

[Run]
Filename: "{app}\AuditorWindow.exe"; Description: "{cm:LaunchProgram,Auditor}"; Flags: nowait postinstall skipifsilent

[Code]
{ The search path of whom it is installed for: this user, or everyone. }
procedure Find(var Root: Integer; var Key: string);
begin
  Root := HKCU;
  Key := 'Environment';
  if IsAdminInstallMode then
  begin
    Root := HKLM;
    Key := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';
  end;
end;

{ Puts the program's folder at the end of the search path, once, or takes it out. }
procedure PutOnPath(Wanted: Boolean);
var
  Root, At: Integer;
  Key, Path, Folder: string;
begin
  Find(Root, Key);
  if not RegQueryStringValue(Root, Key, 'Path', Path) then
    Path := '';
  Folder := ExpandConstant('{app}');
  At := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';');
  if Wanted = (At > 0) then
    exit;
  if not Wanted then
  begin
    if At > 1 then
      At := At - 1;
    Delete(Path, At, Length(Folder) + 1);
  end
  else if (Path = '') or (Path[Length(Path)] = ';') then
    Path := Path + Folder
  else
    Path := Path + ';' + Folder;
  RegWriteExpandStringValue(Root, Key, 'Path', Path);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('path') then
    PutOnPath(True);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usUninstall then
    PutOnPath(False);
end;
