@echo off
rem Opens the review desk at a double click (Windows). Works offline after the first "npm ci".
chcp 65001 >nul
cd /d "%~dp0.."
where node >nul 2>nul
if errorlevel 1 (
  echo Máy chưa có Node.js. Tải bản LTS ở https://nodejs.org, cài như phần mềm thường, rồi mở lại tệp này.
  pause
  exit /b 1
)
if not exist node_modules\hono (
  echo Lần đầu mở: đang tải các thư viện của chương trình ^(cần mạng, vài phút^) ...
  call npm ci
  if errorlevel 1 (
    echo Chưa tải được thư viện. Kiểm tra mạng rồi mở lại tệp này.
    pause
    exit /b 1
  )
)
call npm run --silent desk -- %*
pause
