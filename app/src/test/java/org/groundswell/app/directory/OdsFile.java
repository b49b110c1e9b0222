package org.groundswell.app.directory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list in the layout of the Organisation Data Service, of invented practices: 27 columns, quoted, without names.
 * Rows are valid by default; a test mentions only the columns it is about.
 */
public final class OdsFile {

    public static final int CODE = 1;
    public static final int NAME = 2;
    public static final int REGION = 3;
    public static final int ICB = 4;
    public static final int ADDRESS = 5;
    public static final int POSTCODE = 10;
    public static final int OPEN = 11;
    public static final int CLOSE = 12;
    public static final int STATUS = 13;
    public static final int COMMISSIONER = 15;
    public static final int SETTING = 26;

    private final List<String[]> rows = new ArrayList<>();

    /** One more practice. */
    public OdsFile practice(String code, String name) {
        var row = new String[27];
        Arrays.fill(row, "");
        rows.add(row);
        return with(CODE, code)
                .with(NAME, name)
                .with(REGION, "Y01")
                .with(ICB, "QA1")
                .with(ADDRESS, "1 Willow Way")
                .with(POSTCODE, "ZZ1 1AA")
                .with(OPEN, "19900401")
                .with(STATUS, "A")
                .with(COMMISSIONER, "01X")
                .with(16, "20200401")
                .with(SETTING, "4");
    }

    /** Another value in a column, counted from 1, of the last practice. */
    public OdsFile with(int column, String value) {
        rows.getLast()[column - 1] = value;
        return this;
    }

    public OdsFile closedOn(String day) {
        return with(CLOSE, day).with(STATUS, "C");
    }

    public byte[] bytes() {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append('"').append(String.join("\",\"", row)).append("\"\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
