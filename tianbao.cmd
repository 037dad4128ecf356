@echo off
rem Runs Tianbao from a checkout on Windows: builds when the program is not there yet.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "jar=%home%target\tianbao.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

"%java%" -version >nul 2>&1
if errorlevel 1 (
  chcp 65001 >nul
  echo 没有找到 Java。请安装 JDK 17 或更新的版本，或设置 JAVA_HOME。 1>&2
  exit /b 2
)
if not exist "%jar%" (
  chcp 65001 >nul
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo 第一次运行需要 Maven 3.8 或更新的版本来生成程序。 1>&2
    exit /b 2
  )
  echo 正在生成程序，第一次约需一两分钟…… 1>&2
  pushd "%home%"
  call mvn -q -B -Dmaven.test.skip=true package
  if errorlevel 1 (
    popd
    echo 程序没有生成，原因见上。 1>&2
    exit /b 2
  )
  popd
)
if not defined TIANBAO_JAVA_OPTIONS set "TIANBAO_JAVA_OPTIONS=-Xmx2g"
rem What runs a few thousand times is compiled once, quickly; see docs/benchmarks.md.
set "jit=-XX:+IgnoreUnrecognizedVMOptions -XX:Tier4InvocationThreshold=150000 -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=1000000"
"%java%" %TIANBAO_JAVA_OPTIONS% -XX:+UseSerialGC %jit% -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dtianbao.home=%home%." -jar "%jar%" %*
exit /b %errorlevel%
