@echo off
rem s5250, the 5250 terminal for scripts, on a Java runtime >= 21: JAVA_HOME or PATH. Arguments are passed on;
rem S5250_VMARGS may hold further VM arguments. The JVM keeps an archive of the classes beside the user's other caches.
setlocal

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set CLASSES=
for %%n in (com.ibm.icu dev.e5250.ccsid dev.e5250.telnet dev.e5250.screen dev.e5250.datastream dev.e5250.session dev.e5250.script) do call :add %%n
if not exist "%LOCALAPPDATA%\e5250" mkdir "%LOCALAPPDATA%\e5250"

"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx256m ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\e5250\s5250.jsa" %S5250_VMARGS% ^
  -cp "%CLASSES%" dev.e5250.script.Main %*
exit /b %ERRORLEVEL%

:add
for %%j in ("%~dp0..\plugins\%1_*.jar") do set "CLASSES=%CLASSES%%%~fj;"
goto :eof
