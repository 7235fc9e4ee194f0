package einklang.export.office;

import einklang.i18n.Language;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Draws charts that can be edited: each with a workbook inside that holds exactly the numbers that are drawn. */
final class ChartPainter {
    private static final int POINTS = 100;
    private static final int USUAL = 14;
    private static final int SMALL = 12;
    private static final int FEW = 12;
    private static final int GAP = 50;

    private final XMLSlideShow show;
    private final Language language;
    private final Date day;

    ChartPainter(XMLSlideShow show, Language language, Date day) {
        this.show = show;
        this.language = language;
        this.day = new Date(day.getTime());
    }

    void draw(XSLFSlide slide, Piece.Chart chart, Rectangle2D place) throws IOException {
        XSLFChart drawn = show.createChart(slide);
        slide.addChart(drawn, emu(place));
        plot(drawn, chart);
        type(drawn.getCTChartSpace(), size(chart));
        describe(drawn, day);
        Alternatives.nameChart(slide, chart.name(), chart.description());
    }

    /** Unlike all other shapes, POI takes the place of a chart in English Metric Units. */
    private static Rectangle2D emu(Rectangle2D place) {
        return new Rectangle2D.Double(
                Units.toEMU(place.getX()),
                Units.toEMU(place.getY()),
                Units.toEMU(place.getWidth()),
                Units.toEMU(place.getHeight()));
    }

    private void plot(XSLFChart drawn, Piece.Chart chart) {
        boolean bars = chart.shape() != Piece.Shape.LINE;
        boolean across = chart.shape() == Piece.Shape.BARS;
        XDDFCategoryAxis labels = drawn.createCategoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        labels.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        labels.getOrAddShapeProperties().setLineProperties(Paints.line(Paints.faint(), 1));
        if (bars) {
            values.setMinimum(0);
            values.setVisible(false);
        } else {
            values.getOrAddMajorGridProperties().setLineProperties(Paints.line(Paints.faint(), 0.5));
            values.setNumberFormat(chart.format());
            line(values.getOrAddShapeProperties());
        }
        if (across) {
            labels.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFChartData data = drawn.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, labels, values);
        series(drawn, chart, data);
        drawn.displayBlanksAs(bars ? DisplayBlanks.GAP : DisplayBlanks.SPAN);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        title(drawn, chart.heading());
    }

    private static void line(XDDFShapeProperties properties) {
        properties.setLineProperties(new XDDFLineProperties(new org.apache.poi.xddf.usermodel.XDDFNoFillProperties()));
    }

    private void title(XSLFChart drawn, String heading) {
        if (heading.isEmpty()) {
            drawn.getCTChart().addNewAutoTitleDeleted().setVal(true);
        } else {
            drawn.setTitleText(Clean.text(heading));
            drawn.setTitleOverlay(false);
        }
    }

    private void series(XSLFChart drawn, Piece.Chart chart, XDDFChartData data) {
        int count = chart.labels().size();
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                chart.labels().stream().map(Clean::text).toArray(String[]::new),
                drawn.formatRange(new CellRangeAddress(1, count, 0, 0)),
                0);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(chart.shape() == Piece.Shape.BARS ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP);
            bars.setVaryColors(false);
        }
        for (int at = 0; at < chart.series().size(); at++) {
            Piece.Series series = chart.series().get(at);
            Double[] values =
                    series.values().stream().map(value -> value.orElse(null)).toArray(Double[]::new);
            XDDFChartData.Series one = data.addSeries(
                    labels,
                    XDDFDataSourcesFactory.fromArray(
                            values, drawn.formatRange(new CellRangeAddress(1, count, at + 1, at + 1)), at + 1));
            one.setTitle(Clean.text(series.name()), drawn.setSheetTitle(Clean.text(series.name()), at + 1));
            look(one, series.tone());
        }
        drawn.plot(data);
        finish(drawn, chart);
    }

    /** Values beside bars, every label shown, and a head above the labels in the workbook. */
    private void finish(XSLFChart drawn, Piece.Chart chart) {
        CTPlotArea area = drawn.getCTChart().getPlotArea();
        CTBoolean last = area.getCatAxArray(0).addNewNoMultiLvlLbl();
        last.setVal(true);
        if (chart.shape() != Piece.Shape.LINE) {
            everyLabel(last);
            area.getBarChartArray(0).getSerList().forEach(series -> labels(series, chart.format()));
        }
        XSSFRow heads = workbook(drawn).getSheetAt(0).getRow(0);
        heads.createCell(0).setCellValue(Clean.cell(chart.labelHead()));
    }

    /** POI's lean schemas do not know this element, which stands before the given one. */
    private static void everyLabel(CTBoolean last) {
        try (XmlCursor cursor = last.newCursor()) {
            cursor.beginElement("tickLblSkip", cursor.getName().getNamespaceURI());
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private static void labels(CTBarSer series, String format) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static int size(Piece.Chart chart) {
        return chart.shape() != Piece.Shape.BARS || chart.labels().size() > FEW ? SMALL : USUAL;
    }

    /** The letters of the chart: those of the theme, in the colour of its text. */
    private void type(CTChartSpace space, int size) {
        CTTextBody body = space.addNewTxPr();
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties run = body.addNewP().addNewPPr().addNewDefRPr();
        run.setSz(size * POINTS);
        run.setLang(Texts.code(language));
        Paints.run(run, STSchemeColorVal.TX_1);
        if (space.isSetRoundedCorners()) {
            space.getRoundedCorners().setVal(false);
        } else {
            space.addNewRoundedCorners().setVal(false);
        }
    }

    private static XSSFWorkbook workbook(XSLFChart drawn) {
        try {
            return drawn.getWorkbook();
        } catch (IOException | InvalidFormatException broken) {
            throw new IllegalStateException("workbook of a chart: cannot be opened", broken);
        }
    }

    /** The workbook inside says of itself as little as the slides. */
    private static void describe(XSLFChart drawn, Date day) {
        POIXMLProperties properties = workbook(drawn).getProperties();
        properties.getCoreProperties().setCreator(Clean.PROGRAM);
        properties.getCoreProperties().setCreated(Optional.of(day));
        properties.getExtendedProperties().setApplication(Clean.PROGRAM);
    }

    private static void look(XDDFChartData.Series series, Piece.Tone tone) {
        XDDFSolidFillProperties paint = switch (tone) {
            case MAIN -> Paints.accent();
            case OTHER -> Paints.other();
            case GUIDE -> Paints.text();
        };
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = Paints.line(paint, tone == Piece.Tone.MAIN ? 2.25 : 1.25);
            if (tone != Piece.Tone.MAIN) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            line.setLineProperties(stroke);
            line.setSmooth(false);
            line.setMarkerStyle(tone == Piece.Tone.MAIN ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        } else {
            series.setFillProperties(paint);
        }
    }
}
