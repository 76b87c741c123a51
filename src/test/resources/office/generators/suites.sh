#!/bin/sh
# Files saved by LibreOffice and Gnumeric from files of the other generators: suites.sh <corpus folder>.
set -eu
corpus=$(cd "$1" && pwd)
work=$(mktemp -d)
cd "$work"

# LibreOffice: <source> <new name> <target and filter>
office () {
  cp "$corpus/$1" "in.${1##*.}"
  soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="${4:-}" --convert-to "$3" --outdir out "in.${1##*.}" > /dev/null 2>&1
  mv "out/in.${3%%:*}" "$corpus/$2"
  rm "in.${1##*.}"
}
# Field delimiter 59 = semicolon, 9 = tab, 44 = comma; text delimiter 34; 76 = UTF-8, 1 = Windows-1252, 65535 = Unicode.
csv='Text - txt - csv (StarCalc)'
office openpyxl-getypt.xlsx libreoffice.xlsx xlsx
office openpyxl-verborgen.xlsx libreoffice-verborgen.xlsx xlsx
office openpyxl-titels-samengevoegd.xlsx libreoffice-titels.xlsx xlsx
office xlsxwriter-formules.xlsx libreoffice-formules.xlsx xlsx
office xlsxwriter-1904.xlsx libreoffice-1904.xlsx xlsx
office openpyxl-bladen.xlsx libreoffice-bladen.xlsx xlsx
office openpyxl-getypt.xlsx libreoffice-strict.xlsx 'xlsx:Calc Office Open XML'
office openpyxl-getypt.xlsx libreoffice.xlsm xlsm
office openpyxl-getypt.xlsx libreoffice-utf8.csv "csv:$csv:59,34,76,1,,0,false,true,false"
office openpyxl-getypt.xlsx libreoffice-alles-aangehaald.csv "csv:$csv:59,34,76,1,,0,true,true,false"
office openpyxl-getypt.xlsx libreoffice-windows.csv "csv:$csv:59,34,1,1,,0,false,true,false"
office openpyxl-getypt.xlsx libreoffice-utf16-tab.csv "csv:$csv:9,34,65535,1,,0,false,true,false"
office openpyxl-datums-als-getal.xlsx libreoffice-wetenschappelijk.csv "csv:$csv:59,34,76,1,,0,false,true,false"
office utf8.csv libreoffice-van-csv.xlsx xlsx "CSV:59,34,76,1"
office openpyxl-getypt.xlsx libreoffice.ods ods
office openpyxl-getypt.xlsx libreoffice.xls xls
office openpyxl-getypt.xlsx libreoffice.pdf pdf
office openpyxl-getypt.xlsx libreoffice.dif dif
office openpyxl-getypt.xlsx libreoffice.fods fods

# Gnumeric
ssconvert "$corpus/openpyxl-getypt.xlsx" "$corpus/gnumeric.xlsx" 2> /dev/null
ssconvert "$corpus/openpyxl-verborgen.xlsx" "$corpus/gnumeric-verborgen.xlsx" 2> /dev/null
ssconvert "$corpus/openpyxl-titels-samengevoegd.xlsx" "$corpus/gnumeric-titels.xlsx" 2> /dev/null
ssconvert "$corpus/xlsxwriter-formules.xlsx" "$corpus/gnumeric-formules.xlsx" 2> /dev/null
ssconvert "$corpus/openpyxl-bladen.xlsx" "$corpus/gnumeric-bladen.xlsx" 2> /dev/null
ssconvert -T Gnumeric_Excel:xlsx2 "$corpus/xlsxwriter-1904.xlsx" "$corpus/gnumeric-1904.xlsx" 2> /dev/null
ssconvert -T Gnumeric_stf:stf_assistant -O 'separator=; quoting-mode=auto charset=WINDOWS-1252 eol=windows' \
  "$corpus/openpyxl-teksten.xlsx" "$corpus/gnumeric-windows.csv" 2> /dev/null
ssconvert -T Gnumeric_stf:stf_assistant -O "separator='|' quoting-mode=always" "$corpus/openpyxl-getypt.xlsx" "$corpus/gnumeric-strepen.txt" 2> /dev/null
ssconvert "$corpus/openpyxl-getypt.xlsx" "$corpus/gnumeric.csv" 2> /dev/null
ssconvert -T Gnumeric_Excel:excel_biff8 "$corpus/openpyxl-getypt.xlsx" "$corpus/gnumeric.xls" 2> /dev/null
ssconvert "$corpus/openpyxl-getypt.xlsx" "$corpus/gnumeric.gnumeric" 2> /dev/null
rm -rf "$work"
