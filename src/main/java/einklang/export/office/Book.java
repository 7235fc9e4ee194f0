package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: its styles, its sheets with names in the language of the report, and what it says of itself. */
final class Book implements AutoCloseable {
    private static final short A4 = PrintSetup.A4_PAPERSIZE;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Messages messages;
    private final CellStyles styles;

    Book(Report report) {
        messages = report.messages();
        styles = new CellStyles(workbook, report.language());
        describe(report);
    }

    /** Title and day of the report; no name of a person or a machine. */
    private void describe(Report report) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Clean.text(report.cover().title()));
        core.setCreator(Clean.PROGRAM);
        core.setCreated(Optional.of(
                Date.from(report.cover().date().atStartOfDay(ZoneOffset.UTC).toInstant())));
        properties.getExtendedProperties().setApplication(Clean.PROGRAM);
    }

    Messages messages() {
        return messages;
    }

    CellStyles styles() {
        return styles;
    }

    /**
     * Begins a sheet that prints on A4 across, as wide as the paper.
     *
     * @param name what the sheet holds: the last part of a message key
     */
    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(messages.text("sheet." + name));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(A4);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
        return sheet;
    }

    /** Works all formulas out, so that programs which only show files have values to show, and hands the workbook over. */
    void writeTo(OutputStream out) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
