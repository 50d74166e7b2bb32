import file from '../../../assets/survey/cabinet-office-diplomacy.json';
import { readSurvey } from '../../view/debrief';

/** The survey shipped with the project, read and checked. */
export const survey = readSurvey(file);
