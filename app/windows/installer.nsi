; SPDX-FileCopyrightText: 2026 The Frontera authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for one person, who need be no administrator: the program, an entry in the menu, session
; files that open by a double click, and what removes all of it. build.sh calls makensis with VERSION, TREE
; (the folder to install), ICON and OUTPUT.

Target amd64-unicode
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

Name "Frontera"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Frontera"
InstallDirRegKey HKCU "Software\Frontera\Installed" "Folder"
SetCompressor /SOLID lzma
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Frontera"
!define KIND "Frontera.Session"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\frontera-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SpanishInternational"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Frontera"
VIAddVersionKey /LANG=0 "FileDescription" "Frontera"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

LangString session ${LANG_ENGLISH} "Frontera session"
LangString session ${LANG_SPANISHINTERNATIONAL} "Sesión de Frontera"
LangString about ${LANG_ENGLISH} "Shows how a perceptron learns"
LangString about ${LANG_SPANISHINTERNATIONAL} "Muestra cómo aprende un perceptrón"
LangString strange ${LANG_ENGLISH} "$INSTDIR has files that are not Frontera's; choose an empty folder, or a new one."
LangString strange ${LANG_SPANISHINTERNATIONAL} "$INSTDIR tiene archivos que no son de Frontera; elija una carpeta vacía o una nueva."

; What stands there may be a version of before, and nothing else: the folder is removed whole.
Function clearFolder
    IfFileExists "$INSTDIR\uninstall.exe" old
    FindFirst $0 $1 "$INSTDIR\*"
    next:
        StrCmp $1 "" empty
        StrCmp $1 "." skip
        StrCmp $1 ".." skip
        FindClose $0
        MessageBox MB_ICONSTOP "$(strange)" /SD IDOK
        SetErrorLevel 2
        Abort
    skip:
        FindNext $0 $1
        Goto next
    empty:
        FindClose $0
        Return
    old:
        RMDir /r "$INSTDIR"
FunctionEnd

Section
    SetShellVarContext current
    Call clearFolder
    SetOutPath "$INSTDIR"
    File /r "${TREE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Frontera.lnk" "$INSTDIR\frontera-window.exe" "" "" "" SW_SHOWNORMAL "" "$(about)"

    WriteRegStr HKCU "Software\Classes\.frontera" "" "${KIND}"
    WriteRegStr HKCU "Software\Classes\.frontera" "Content Type" "application/x-frontera"
    WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(session)"
    WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\frontera-window.exe,0"
    WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\frontera-window.exe" "%1"'

    WriteRegStr HKCU "Software\Frontera\Installed" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Frontera"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\frontera-window.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Frontera authors"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
    SetShellVarContext current
    ; Settings and sessions are the person's, and stay.
    IfFileExists "$INSTDIR\frontera-window.exe" 0 +2
    RMDir /r "$INSTDIR"
    Delete "$SMPROGRAMS\Frontera.lnk"
    DeleteRegKey HKCU "Software\Classes\${KIND}"
    ReadRegStr $0 HKCU "Software\Classes\.frontera" ""
    StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.frontera"
    DeleteRegKey HKCU "Software\Frontera\Installed"
    DeleteRegKey HKCU "${UNINSTALL}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
