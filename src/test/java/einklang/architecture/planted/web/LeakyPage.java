package einklang.architecture.planted.web;

import einklang.architecture.planted.store.Table;
import einklang.architecture.planted.survey.AnswerSource;

/** Shows raw answers and knows another adapter. */
public record LeakyPage(AnswerSource source, Table table) {}
