@echo off
rem Copyright (c) 2026 Pressmark contributors
rem SPDX-License-Identifier: EPL-2.0
rem Starts Pressmark: the window, on a project if one is named, or with a command (pressmark help) without a window.
rem Needs Java 21 or newer.
setlocal
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME (
	set "JAVA=%JAVA_HOME%\bin\java"
	set "JAVAW=%JAVA_HOME%\bin\javaw"
)
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
set OPTIONS=--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%"
if "%~1"=="" goto window
if /i "%~x1"==".pressmark" goto window
if "%~1"=="-data" goto window
rem A command lives for a moment: compiled less, it starts in half the time.
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OPTIONS% -application org.pressmark.cli.application -nosplash -data @none %*
exit /b %ERRORLEVEL%
:window
start "Pressmark" "%JAVAW%" %OPTIONS% %*
