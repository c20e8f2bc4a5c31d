import type { NativeChart, NativeSeries } from "#core/views/native-chart.ts";
import { armsOf, headOf, placeSeries, rangeOf, toDaySerial, type SeriesColumns } from "#export/pptx/chart-workbook.ts";
import { COLOURS, SANS, TONES } from "#export/pptx/deck-look.ts";
import { escapeXml } from "#export/pptx/xml-text.ts";

const FORMATS = { integer: "#,##0", decimal: "0.0", percent: "0%" } as const;
const CATEGORY_AXIS = 111_111_101;
const VALUE_AXIS = 111_111_102;
/** More values than this and their labels would cover one another. */
const MOST_LABELS = 32;

/** How much of a bar's colour is left, in thousandths of a per cent, where the line of its interval crosses it. */
const BEHIND_INTERVAL = 50_000;

const fill = (colour: string, opacity: number | null = null): string =>
  `<a:solidFill><a:srgbClr val="${colour}"${opacity === null ? "/>" : `><a:alpha val="${opacity}"/></a:srgbClr>`}</a:solidFill>`;
const line = (colour: string, width: number): string => `<a:ln w="${width}" cap="flat">${fill(colour)}<a:round/></a:ln>`;
const NO_LINE = "<a:ln><a:noFill/></a:ln>";

const toneOf = (tone: number | undefined): string => (tone === undefined ? COLOURS.ink2 : (TONES[Math.min(tone, TONES.length - 1)] ?? COLOURS.ink2));

const textOf = (size: number, colour: string, isBold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}">${fill(colour)}<a:latin typeface="${SANS.name}" panose="${SANS.panose}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

const points = (values: readonly (number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join("")}`;

const numbers = (range: string, values: readonly (number | null)[], format: string): string =>
  `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;

const words = (range: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join("")}</c:strCache></c:strRef>`;

const LABEL_PLACES = { bar: "outEnd", column: "outEnd", line: "t", scatter: "r" } as const;

const labels = ({ kind, format }: NativeChart): string =>
  `<c:dLbls><c:numFmt formatCode="${FORMATS[format]}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textOf(12, COLOURS.ink)}<c:dLblPos val="${LABEL_PLACES[kind]}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** Bars of error for the interval about each value. */
function intervals(chart: NativeChart, series: NativeSeries, { minus, plus }: SeriesColumns): string {
  if (minus === null || plus === null) return "";
  const arms = armsOf(series);
  const format = FORMATS[chart.format];
  const direction = chart.kind === "scatter" ? '<c:errDir val="y"/>' : "";
  return (
    `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>` +
    `<c:plus>${numbers(rangeOf(plus, series.values.length), arms.plus, format)}</c:plus><c:minus>${numbers(rangeOf(minus, series.values.length), arms.minus, format)}</c:minus>` +
    `<c:spPr>${line(COLOURS.ink2, 15_875)}</c:spPr></c:errBars>`
  );
}

const marker = (colour: string): string => `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fill(colour)}${line(COLOURS.paper, 9525)}</c:spPr></c:marker>`;

function drawSeries(chart: NativeChart, series: NativeSeries, columns: SeriesColumns, index: number): string {
  const { kind, categories, categoryTones } = chart;
  const count = categories.length;
  const isBars = kind === "bar" || kind === "column";
  // An interval is drawn in dark lines across the bar, which must let them be seen.
  const colour = isBars && series.interval !== undefined && series.tone === undefined ? COLOURS.bar : toneOf(series.tone);
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${words(headOf(columns.value), [series.name])}</c:tx>`;
  const shape = kind === "scatter" ? '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>' : `<c:spPr>${isBars ? `${fill(colour)}${NO_LINE}` : line(colour, 22_225)}</c:spPr>`;
  const parts = isBars
    ? (categoryTones ?? []).map((tone, at) => `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(toneOf(tone), series.interval === undefined ? null : BEHIND_INTERVAL)}${NO_LINE}</c:spPr></c:dPt>`).join("")
    : "";
  const isLabelled = chart.series.length === 1 && count <= MOST_LABELS && series.interval === undefined;
  const values = numbers(rangeOf(columns.value, count), series.values, FORMATS[chart.format]);
  const bars = intervals(chart, series, columns);
  const label = isLabelled ? labels(chart) : "";
  if (kind === "scatter") {
    const days = numbers(rangeOf(0, count), categories.map(toDaySerial), "d mmm yyyy");
    return `<c:ser>${head}${shape}${marker(colour)}${label}${bars}<c:xVal>${days}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`;
  }
  const names = `<c:cat>${words(rangeOf(0, count), categories)}</c:cat>`;
  if (kind === "line") return `<c:ser>${head}${shape}${marker(colour)}${label}${bars}${names}<c:val>${values}</c:val><c:smooth val="0"/></c:ser>`;
  return `<c:ser>${head}${shape}<c:invertIfNegative val="0"/>${parts}${label}${bars}${names}<c:val>${values}</c:val></c:ser>`;
}

const axisTitle = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0">${fill(COLOURS.ink3)}</a:defRPr></a:pPr><a:r><a:rPr lang="en-GB" sz="1200" b="0">${fill(COLOURS.ink3)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function drawValueAxis({ kind, series, format, valueTitle }: NativeChart): string {
  const highest = Math.max(0, ...series.flatMap(({ values, interval }) => [...values, ...(interval?.high ?? [])].map((value) => value ?? 0)));
  const top = format === "percent" ? (highest > 0.5 ? "<c:max val=\"1\"/>" : "") : highest === 0 ? '<c:max val="1"/>' : "";
  const step = format === "percent" && highest > 0.5 ? '<c:majorUnit val="0.25"/>' : format === "integer" && highest <= 5 ? '<c:majorUnit val="1"/>' : "";
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${top}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${kind === "bar" ? "b" : "l"}"/>` +
    `<c:majorGridlines><c:spPr>${line(COLOURS.rule, 6350)}</c:spPr></c:majorGridlines>${axisTitle(valueTitle)}<c:numFmt formatCode="${FORMATS[format]}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${NO_LINE}</c:spPr>${textOf(12, COLOURS.ink3)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${kind === "bar" ? "max" : "min"}"/><c:crossBetween val="${kind === "scatter" ? "midCat" : "between"}"/>${step}</c:valAx>`
  );
}

function drawCategoryAxis({ kind, categories }: NativeChart): string {
  const position = kind === "bar" ? "l" : "b";
  const look = `<c:spPr>${line(COLOURS.rule2, 9525)}</c:spPr>${textOf(12, COLOURS.ink)}`;
  const lower = kind === "scatter" ? "valAx" : "catAx";
  const days = kind === "scatter" ? categories.map(toDaySerial) : [];
  const range = days.length === 0 ? "" : `<c:max val="${Math.max(...days) + 30}"/><c:min val="${Math.min(...days) - 30}"/>`;
  const head = `<c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${kind === "bar" ? "maxMin" : "minMax"}"/>${range}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/>`;
  const ticks = `<c:numFmt formatCode="${kind === "scatter" ? "mmm yyyy" : "General"}" sourceLinked="0"/><c:majorTickMark val="${kind === "scatter" ? "out" : "none"}"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;
  const tail = `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`;
  const last = kind === "scatter" ? '<c:crossBetween val="midCat"/>' : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/>';
  return `<c:${lower}>${head}${ticks}${look}${tail}${last}</c:${lower}>`;
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function drawPlot(chart: NativeChart): string {
  const places = placeSeries(chart);
  const series = chart.series.map((one, index) => drawSeries(chart, one, places[index] ?? { value: index + 1, minus: null, plus: null }, index)).join("");
  switch (chart.kind) {
    case "bar":
    case "column":
      return `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${chart.series.length > 1 ? 60 : 45}"/>${AXES}</c:barChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case "scatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${AXES}</c:scatterChart>`;
  }
}

/** A native chart of DrawingML. Two axes and no third, nulls as gaps, values from zero. @param workbook id of its relationship to the workbook */
export function drawChart(chart: NativeChart, workbook: string): string {
  const legend = chart.series.length < 2 ? "" : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textOf(12, COLOURS.ink)}</c:legend>`;
  return (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${drawPlot(chart)}${drawCategoryAxis(chart)}${drawValueAxis(chart)}<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${textOf(12, COLOURS.ink)}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
