/** The debrief's own views. They are loaded with its screen, so `view/index.ts` does not name them. */
export * from './models';
export { calibrationView } from './calibration';
export { capitalsView } from './capitals';
export { gridOf, keptApart, type Plot, type Range, rangeOf, spread, xOf, yOf } from './chart-scale';
export { claimsView } from './claims';
export { decisionsView } from './decisions';
export { goalChoices, goalsView } from './goals';
export { besideHistoryView } from './history';
export { lensesView } from './lenses';
export { type NearestChoice, nearestChoices, type NearestModel, type NearestResult, nearestWords } from './nearest';
export { debriefView } from './overview';
export { theoryReplay } from './theories';
export { type SurveyModel, type SurveyPanel, type SurveyPoint, surveyView } from './survey';
export { readSurvey, type Survey } from './survey-data';
export { debriefCsv } from './csv';
export { reportHtml } from './html';
export { type PrintChart } from './print-chart';
export { type ReportModel, reportView } from './report';
