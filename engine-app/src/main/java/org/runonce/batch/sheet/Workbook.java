package org.runonce.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an Excel workbook. Macros are refused, formulas are not carried out. */
@Component
final class Workbook {
    private final SheetLimits limits;

    Workbook(SheetLimits limits) {
        this.limits = limits;
    }

    List<RawLine> lines(byte[] content) {
        try {
            limits.checkInflated(content);
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
                return firstSheet(workbook);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            // whatever a broken file makes the library stumble over, its sender gets the same answer
            throw unreadable();
        }
    }

    private List<RawLine> firstSheet(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        if (workbook.getParts().stream().anyMatch(it -> isMacro(it.getContentType()))) {
            throw SheetFaults.unreadable("sheet-has-macros", "不接受含宏的文件", "A file with macros is not taken");
        }
        XSSFReader reader = new XSSFReader(workbook);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw unreadable();
        }
        WorkbookLines lines = new WorkbookLines(new ReadOnlySharedStringsTable(workbook), limits.mostLines());
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(lines);
        try (InputStream sheet = sheets.next()) {
            xml.parse(new InputSource(sheet));
        }
        return lines.lines();
    }

    private static boolean isMacro(String contentType) {
        return contentType.contains("macroEnabled") || contentType.contains("vbaProject");
    }

    private static Problem unreadable() {
        return SheetFaults.unreadable(
                "sheet-unreadable", "读不懂这个Excel文件，请另存为.xlsx后再试", "This is no readable Excel workbook (.xlsx)");
    }
}
