import Sheets
import WorkbookFiles

print(WorkbookLibraries.zip)
