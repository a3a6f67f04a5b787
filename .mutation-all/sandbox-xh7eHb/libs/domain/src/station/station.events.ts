// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';

/** A township-level division of the table, with the names it had when it was written down. */
export interface StationDivision {
  /** 12 digits: 6 + 3 township + 000. */
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly districtCode: string;
  readonly districtName: string;
}

/** 社工站登记. The division code is an attribute, never a key: codes change. */
export type StationRegistered = Message<
  'StationRegistered',
  StationDivision & { readonly stationId: string; readonly name: string }
>;
/** 行政区划变更: from this day on the station lies in another division, or its division has another code. */
export type StationDivisionChanged = Message<
  'StationDivisionChanged',
  StationDivision & { readonly stationId: string; readonly from: PlainDate; readonly reason: string }
>;

export interface InspectionFinding {
  readonly text: string;
  readonly conforms: boolean;
}
/** 日常检查 (四（一）): the street looks at how its station works. */
export type StationInspected = Message<
  'StationInspected',
  {
    readonly stationId: string;
    readonly inspectionId: string;
    readonly subject: string;
    readonly findings: readonly InspectionFinding[];
    readonly conclusion: string;
    readonly evidence: readonly Evidence[];
  }
>;
/** 管理要求: what the street demands of its station, by when. */
export type StationDirectionIssued = Message<
  'StationDirectionIssued',
  {
    readonly stationId: string;
    readonly directionId: string;
    readonly inspectionId: string | null;
    readonly text: string;
    readonly dueOn: PlainDate;
  }
>;
/** 管理要求的回复. */
export type StationDirectionAnswered = Message<
  'StationDirectionAnswered',
  {
    readonly stationId: string;
    readonly directionId: string;
    readonly answer: string;
    readonly evidence: readonly Evidence[];
  }
>;
/** 市、区指导 (四（一）), answered by the street. */
export type GuidanceIssued = Message<
  'GuidanceIssued',
  {
    readonly stationId: string;
    readonly guidanceId: string;
    readonly topic: string;
    readonly text: string;
    /** null: no answer is asked for. */
    readonly answerDueOn: PlainDate | null;
  }
>;
/** 指导意见的回复. */
export type GuidanceAnswered = Message<
  'GuidanceAnswered',
  { readonly stationId: string; readonly guidanceId: string; readonly answer: string }
>;

/** Who works with a station beside its own staff (S-06: 一平台 + N 项目). */
export const PARTNER_KINDS = ['科室', '机构', '社区社会组织', '慈善组织', '志愿者队伍', '其他'] as const;
export interface StationPartner {
  readonly kind: (typeof PARTNER_KINDS)[number];
  /** An organisation or a group, never a person. */
  readonly name: string;
  readonly uscc: string | null;
  /** What it does with the station. */
  readonly part: string | null;
}
/** 参与主体; the whole list, replacing the one before. */
export type StationPartnersRecorded = Message<
  'StationPartnersRecorded',
  { readonly stationId: string; readonly partners: readonly StationPartner[] }
>;

export type StationEvent =
  | StationRegistered
  | StationDivisionChanged
  | StationInspected
  | StationDirectionIssued
  | StationDirectionAnswered
  | GuidanceIssued
  | GuidanceAnswered
  | StationPartnersRecorded;

export type StationCommand =
  | Message<'RegisterStation', { stationId: string; divisionCode: string; name: string }>
  | Message<'ChangeDivision', { divisionCode: string; reason: string }>
  | Message<
      'RecordInspection',
      {
        subject: string;
        findings: readonly InspectionFinding[];
        conclusion: string;
        evidence: readonly Evidence[];
      }
    >
  | Message<'IssueDirection', { inspectionId: string | null; text: string; dueOn: PlainDate }>
  | Message<'AnswerDirection', { directionId: string; answer: string; evidence: readonly Evidence[] }>
  | Message<'IssueGuidance', { topic: string; text: string; answerDueOn: PlainDate | null }>
  | Message<'AnswerGuidance', { guidanceId: string; answer: string }>
  | Message<'RecordPartners', { partners: readonly StationPartner[] }>;
