// Files by excelize, a library of Go: go run excelize.go <table.json> <folder>.
package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/xuri/excelize/v2"
)

func main() {
	var table struct {
		Header []string
		Rows   [][]string
	}
	content, err := os.ReadFile(os.Args[1])
	check(err)
	check(json.Unmarshal(content, &table))
	all := append([][]string{table.Header}, table.Rows...)

	book := excelize.NewFile()
	check(book.SetSheetName("Sheet1", "Blad1"))
	for i, row := range all {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		check(err)
		check(book.SetSheetRow("Blad1", cell, &row))
	}
	check(book.SetColVisible("Blad1", "N:O", false))
	check(book.SetRowVisible("Blad1", 3, false))
	check(book.SaveAs(filepath.Join(os.Args[2], "excelize.xlsx")))

	streamed := excelize.NewFile()
	check(streamed.SetSheetName("Sheet1", "Blad1"))
	writer, err := streamed.NewStreamWriter("Blad1")
	check(err)
	for i, row := range all {
		values := make([]interface{}, len(row))
		for j := range row {
			values[j] = row[j]
		}
		cell, err := excelize.CoordinatesToCellName(1, i+3)
		check(err)
		check(writer.SetRow(cell, values))
	}
	check(writer.Flush())
	check(streamed.SaveAs(filepath.Join(os.Args[2], "excelize-stroom.xlsx")))

	out, err := os.Create(filepath.Join(os.Args[2], "go.csv"))
	check(err)
	lines := csv.NewWriter(out)
	lines.Comma = ';'
	lines.UseCRLF = true
	check(lines.WriteAll(all))
	check(out.Close())
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
