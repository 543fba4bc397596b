@echo off
rem The portal's one command: portal run, stop, status, reset, test. Compiles what it needs first.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"

rem A JDK, 17 or newer
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "FEATURE="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i " version "') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do if not defined FEATURE set "FEATURE=%%m"
)
if not defined FEATURE (
  echo The portal needs a JDK of version 17 or newer and found none: install one, or set JAVA_HOME. 1>&2
  exit /b 1
)
if %FEATURE% LSS 17 (
  echo The portal needs a JDK of version 17 or newer, and this is version %FEATURE%: set JAVA_HOME to a newer one. 1>&2
  exit /b 1
)

rem A Maven on the path, or the project's own
set "MAVEN=%HERE%\mvnw.cmd"
for %%m in (mvn.cmd) do if not "%%~$PATH:m"=="" set "MAVEN=%%~$PATH:m"

rem The launcher itself, compiled anew when its sources changed
set "LAUNCHERS=%HERE%\portal-run\target\launcher"
set "STALE="
if not exist "%LAUNCHERS%\current" set "STALE=1"
if not exist "%HERE%\wildfly-config\target\dist" set "STALE=1"
if not defined STALE (
  powershell -NoProfile -Command "$t=(Get-Item '%LAUNCHERS%\current').LastWriteTime; if (Get-ChildItem -Recurse -File '%HERE%\portal-run\src\main','%HERE%\portal-verifier\src\main','%HERE%\portal-keycloak\src\main','%HERE%\portal-keycloak\pom.xml','%HERE%\portal-run\pom.xml','%HERE%\wildfly-config\pom.xml','%HERE%\pom.xml' | Where-Object LastWriteTime -gt $t) { exit 1 }"
  if errorlevel 1 set "STALE=1"
)
if defined STALE (
  echo   0:00  Compiling the launcher
  pushd "%HERE%"
  call "%MAVEN%" -B -ntp -q -DskipTests package -pl wildfly-config,portal-verifier,portal-keycloak,portal-run
  if errorlevel 1 (
    popd
    echo The launcher could not be compiled: the errors are above. 1>&2
    exit /b 1
  )
  popd
  if not exist "%LAUNCHERS%" mkdir "%LAUNCHERS%"
  set "NAME=portal-run-!RANDOM!!RANDOM!.jar"
  copy /y "%HERE%\portal-run\target\portal-run.jar" "%LAUNCHERS%\!NAME!" >nul
  >"%LAUNCHERS%\current" echo !NAME!
)
set /p NAME=<"%LAUNCHERS%\current"

"%JAVA%" -Xmx160m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dportal.project=%HERE%" "-Dportal.maven=%MAVEN%" -cp "%LAUNCHERS%\%NAME%;%HERE%\portal-run\target\lib\*" dev.carportal.run.Main %*
exit /b %ERRORLEVEL%
