package org.groundswell.analytics.cases;

import static java.util.Map.entry;

import java.util.Map;
import org.groundswell.analytics.spc.ChartType;

/** Kinds of case about charts. */
final class SpcKinds {

    static final Map<String, CaseKind> KINDS = Map.ofEntries(
            entry("run chart", new ShewhartCases(ChartType.RUN)),
            entry("Anhoej bounds table", ShewhartCases::compareBounds),
            entry("I (XmR) chart", new ShewhartCases(ChartType.I)),
            entry("I chart", new ShewhartCases(ChartType.I)),
            entry("I prime", new ShewhartCases(ChartType.I_PRIME)),
            entry("I-prime", new ShewhartCases(ChartType.I_PRIME)),
            entry("I'", new ShewhartCases(ChartType.I_PRIME)),
            entry("Taylor", new ShewhartCases(ChartType.I_PRIME)),
            entry("normalised I", new ShewhartCases(ChartType.I_PRIME)),
            entry("normalized I", new ShewhartCases(ChartType.I_PRIME)),
            entry("MR chart", new ShewhartCases(ChartType.MR)),
            entry("Xbar", new ShewhartCases(ChartType.XBAR)),
            entry("S chart", new ShewhartCases(ChartType.S)),
            entry("P and", new ShewhartCases(ChartType.P)),
            entry("P chart", new ShewhartCases(ChartType.P)),
            entry("U and", new ShewhartCases(ChartType.U)),
            entry("U chart", new ShewhartCases(ChartType.U)),
            entry("C chart", new ShewhartCases(ChartType.C)),
            entry("G chart", new ShewhartCases(ChartType.G)),
            entry("T chart", new ShewhartCases(ChartType.T)),
            entry("T and G charts, NHS England flavour", new RareEventCases()),
            entry("NHS", new PlotTheDotsCases()),
            entry("XmR screening", new PlotTheDotsCases()),
            entry("official NHS Making Data Count XmR check list", new CheckListCases()));

    private SpcKinds() {}
}
