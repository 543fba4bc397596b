@echo off
rem Runs the project's own Maven: fetched once into %USERPROFILE%\.m2\wrapper from the address in
rem .mvn\wrapper\maven-wrapper.properties, with the curl and tar that Windows brings.
setlocal enabledelayedexpansion
set "HERE=%~dp0"
set "URL="
for /f "usebackq tokens=1,* delims==" %%a in ("%HERE%.mvn\wrapper\maven-wrapper.properties") do (
  if "%%a"=="distributionUrl" set "URL=%%b"
)
if "%URL%"=="" (
  echo .mvn\wrapper\maven-wrapper.properties names no distributionUrl. 1>&2
  exit /b 1
)
for %%f in ("%URL%") do set "FILE=%%~nf"
set "NAME=%FILE:-bin=%"
set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
if not exist "%DISTS%\%NAME%\bin\mvn.cmd" (
  echo Fetching %NAME% 1>&2
  if not exist "%DISTS%" mkdir "%DISTS%"
  curl -fsSL -o "%DISTS%\%NAME%.zip" "%URL%" || (
    echo Maven could not be fetched from %URL%. 1>&2
    exit /b 1
  )
  tar -xf "%DISTS%\%NAME%.zip" -C "%DISTS%" || (
    echo What came from %URL% is no archive. 1>&2
    exit /b 1
  )
  del "%DISTS%\%NAME%.zip"
)
call "%DISTS%\%NAME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
