// Files by libraries of JavaScript. Programs: SheetJS xlsx, exceljs, xlsx-populate (versions in README.md).
// node scripts.js <table.json> <folder>, with the header and rows of truth.py as JSON.
const [, , tableFile, folder] = process.argv
const fs = require('fs')
const path = require('path')
const XLSX = require('xlsx')
const ExcelJS = require('exceljs')
const Populate = require('xlsx-populate')
const { header, rows } = JSON.parse(fs.readFileSync(tableFile, 'utf8'))
const file = (name) => path.join(folder, name)
const day = (text) => { const [d, m, y] = text.split('-').map(Number); return new Date(Date.UTC(y, m - 1, d)) }
const typed = rows.map((row) => row.map((value, i) =>
  i === 0 || i === 7 || i === 12 ? Number(value) : i === 4 ? day(value) : value))

// SheetJS
const sheet = () => XLSX.utils.aoa_to_sheet([header, ...rows])
const book = (cells) => { const made = XLSX.utils.book_new(); XLSX.utils.book_append_sheet(made, cells, 'Blad1'); return made }
XLSX.writeFile(book(sheet()), file('sheetjs.xlsx'))
XLSX.writeFile(book(sheet()), file('sheetjs-gedeeld.xlsx'), { bookSST: true, compression: true })
XLSX.writeFile(book(sheet()), file('sheetjs.xlsm'), { bookType: 'xlsm' })
XLSX.writeFile(book(sheet()), file('sheetjs.xlsb'), { bookType: 'xlsb' })
XLSX.writeFile(book(sheet()), file('sheetjs-biff8.xls'), { bookType: 'biff8' })
XLSX.writeFile(book(sheet()), file('sheetjs-xml-2003.xls'), { bookType: 'xlml' })
XLSX.writeFile(book(sheet()), file('sheetjs.fods'), { bookType: 'fods' })
XLSX.writeFile(book(sheet()), file('sheetjs-html.xls'), { bookType: 'html' })
XLSX.writeFile(book(sheet()), file('sheetjs-unicode.txt'), { bookType: 'txt' })
XLSX.writeFile(book(sheet()), file('sheetjs.csv'), { bookType: 'csv', FS: ';' })
const dated = XLSX.utils.aoa_to_sheet([header, ...typed], { cellDates: true, UTC: true, dateNF: 'd-m-yyyy' })
XLSX.writeFile(book(dated), file('sheetjs-iso-datums.xlsx'), { cellDates: true })
const wide = XLSX.utils.aoa_to_sheet([['Uitdraai van het formulier'], [], header, ...rows])
wide['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 14 } }]
wide['!cols'] = header.map((_, i) => ({ hidden: i === 12 }))
wide['!rows'] = [{}, {}, {}, {}, { hidden: true }]
wide['!autofilter'] = { ref: 'A3:O9' }
XLSX.writeFile(book(wide), file('sheetjs-titel-verborgen.xlsx'))

// exceljs
async function exceljs () {
  const plain = new ExcelJS.Workbook()
  const cells = plain.addWorksheet('Blad1', { views: [{ state: 'frozen', ySplit: 1 }] })
  cells.addRow(header)
  typed.forEach((row) => cells.addRow(row))
  cells.getColumn(5).numFmt = 'dd-mm-yyyy'
  cells.getCell('L2').value = { text: 'rene@example.nl', hyperlink: 'mailto:rene@example.nl' }
  cells.getCell('B2').value = { richText: [{ text: 'Re' }, { font: { bold: true }, text: 'né' }] }
  cells.getCell('F3').dataValidation = { type: 'list', formulae: ['"Man,Vrouw,X"'] }
  cells.getCell('B3').note = 'belt terug'
  await plain.xlsx.writeFile(file('exceljs-koppeling-en-rijk.xlsx'))

  const streamed = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file('exceljs-stroom.xlsx'), useSharedStrings: false })
  const passing = streamed.addWorksheet('Blad1')
  ;[header, ...rows].forEach((row) => passing.addRow(row).commit())
  await streamed.commit()

  const formulas = new ExcelJS.Workbook()
  const shared = formulas.addWorksheet('Blad1')
  shared.addRow(['Id', 'Voornaam', 'Achternaam', 'Volledig', 'Leeftijd'])
  shared.addRow([1, 'An', 'Bos'])
  shared.addRow([2, 'Bo', 'Dam'])
  shared.getCell('D2').value = { formula: 'B2&" "&C2', result: 'An Bos' }
  shared.getCell('D3').value = { sharedFormula: 'D2', result: 'Bo Dam' }
  shared.getCell('E2').value = { formula: 'DATEDIF(1,2,"y")', result: { error: '#NAME?' } }
  shared.getCell('E3').value = 44
  await formulas.xlsx.writeFile(file('exceljs-formules.xlsx'))

  const csv = new ExcelJS.Workbook()
  const lines = csv.addWorksheet('Blad1')
  lines.addRow(header)
  rows.forEach((row) => lines.addRow(row))
  await csv.csv.writeFile(file('exceljs.csv'))
}

// xlsx-populate
async function populate () {
  const made = await Populate.fromBlankAsync()
  made.sheet(0).name('Blad1').cell('A1').value([header, ...rows])
  await made.toFileAsync(file('populate.xlsx'))
  await made.toFileAsync(file('populate-wachtwoord.xlsx'), { password: 'geheim' })
}

exceljs().then(populate)
