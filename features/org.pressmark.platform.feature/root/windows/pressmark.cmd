@echo off
rem Copyright (c) 2026 Pressmark contributors
rem SPDX-License-Identifier: EPL-2.0
rem Starts Pressmark: the window, on a project if one is named, or with a command (pressmark help) without a window, or with
rem another application of the platform, as p2's director that installs plug-ins (-application org.eclipse.equinox.p2.director).
rem Needs Java 21 or newer.
setlocal
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME (
	set "JAVA=%JAVA_HOME%\bin\java"
	set "JAVAW=%JAVA_HOME%\bin\javaw"
)
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
set OPTIONS=--enable-native-access=ALL-UNNAMED -Djdk.xml.maxGeneralEntitySizeLimit=50000000 -Djdk.xml.totalEntitySizeLimit=50000000 "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%"
if defined PRESSMARK_WAITS goto wait
if "%~1"=="" goto window
if /i "%~x1"==".pressmark" goto window
if "%~1"=="-data" goto window
if "%~1"=="-application" goto application
rem A command lives for a moment: compiled less, it starts in half the time.
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OPTIONS% -application org.pressmark.cli.application -nosplash -data @none %*
exit /b %ERRORLEVEL%
:application
"%JAVA%" %OPTIONS% -nosplash -data @none %*
exit /b %ERRORLEVEL%
:window
rem Another console, minimized, waits for the window, so that this one is free at once. Variables tell it so, and with what.
set "PRESSMARK_WAITS=yes"
set PRESSMARK_ARGUMENTS=%*
start "Pressmark" /min "%ComSpec%" /d /c call "%~f0"
exit /b 0
:wait
rem Not for what is started from the window.
set "PRESSMARK_WAITS="
rem The window ends with code 23 to be started again: after another theme was chosen or plug-ins were installed.
:again
"%JAVAW%" "@%~dp0window.options" %OPTIONS% %PRESSMARK_ARGUMENTS%
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="23" goto again
exit /b %CODE%
