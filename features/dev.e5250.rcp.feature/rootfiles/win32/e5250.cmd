@echo off
rem Starts e5250 on a Java runtime >= 21: JAVA_HOME or PATH.
rem Arguments are passed on; E5250_VMARGS may hold further VM arguments. The JVM keeps an archive of the classes it loaded, for
rem the next starts, in the folder E5250_CACHE (off for none; beside the user's other caches if not said).
setlocal

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set RELEASE=0
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do (
  for /f "tokens=1 delims=.-+" %%r in ("%%~v") do set RELEASE=%%r
)
if %RELEASE% LSS 21 (
  echo e5250 needs a Java runtime, version 21 or newer: install one, or set JAVA_HOME. 1>&2
  exit /b 1
)

set "NATIVE="
if %RELEASE% GEQ 24 set "NATIVE=--enable-native-access=ALL-UNNAMED"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fj"

set "CACHE=%LOCALAPPDATA%\e5250"
if defined E5250_CACHE set "CACHE=%E5250_CACHE%"
set "ARCHIVE="
if /i "%CACHE%"=="off" goto start
if not exist "%CACHE%" mkdir "%CACHE%"
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\product.jsa"

rem 23 is the workbench's wish to be started again.
:start
"%JAVA%" -XX:+UseSerialGC -Xms32m -Xmx256m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:cds=off -Xlog:cds+dynamic=off ^
  %ARCHIVE% %NATIVE% %E5250_VMARGS% -jar "%LAUNCHER%" %*
if %ERRORLEVEL% EQU 23 goto start
exit /b %ERRORLEVEL%
