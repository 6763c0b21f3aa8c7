@echo off
rem Starts Tidings with the Java in JAVA_HOME, else with the one that is found on Path.
setlocal
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo tidings: needs Java 17 or newer, and found none 1>&2
  echo tidings: install: choco install temurin 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:MaxRAMPercentage=50 -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%~dp0tidings.jar" %*
exit /b %ERRORLEVEL%
