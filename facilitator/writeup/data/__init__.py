"""Write-ups as data: tables for spreadsheets and scripts, under the same promise as the prose."""
