#!/bin/sh
# Opens the review desk at a double click (macOS; Linux: "Run in terminal"). Works offline after the first `npm ci`.
cd "$(dirname "$0")/.." || exit 1
wait_and_exit() {
  printf '\nNhấn Enter để đóng cửa sổ này.\n'
  read -r _
  exit "$1"
}
if ! command -v node >/dev/null 2>&1; then
  echo 'Máy chưa có Node.js. Tải bản LTS ở https://nodejs.org, cài như phần mềm thường, rồi mở lại tệp này.'
  wait_and_exit 1
fi
if [ ! -e node_modules/hono ]; then
  echo 'Lần đầu mở: đang tải các thư viện của chương trình (cần mạng, vài phút) …'
  if ! npm ci; then
    echo 'Chưa tải được thư viện. Kiểm tra mạng rồi mở lại tệp này.'
    wait_and_exit 1
  fi
fi
npm run --silent desk -- "$@"
wait_and_exit $?
