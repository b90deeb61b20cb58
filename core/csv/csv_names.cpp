// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_names.h"

#include <algorithm>
#include <array>
#include <span>

namespace frontera {

namespace {

constexpr std::array targetNames = {
    u"class",     u"classes",   u"class label", u"clase",      u"clases",     u"category",
    u"categoria", u"target",    u"targets",     u"objetivo",   u"label",      u"labels",
    u"etiqueta",  u"etiquetas", u"result",      u"resultado",  u"outcome",    u"output",
    u"out",       u"salida",    u"desired",     u"deseado",    u"deseada",    u"desenlace",
    u"respuesta", u"response",  u"passed",      u"pass",       u"aprobado",   u"aprobada",
    u"aprobo",    u"aprueba",   u"survived",    u"sobrevivio", u"sobrevive",  u"sobreviviente",
    u"admitted",  u"admitido",  u"admitida",    u"diagnosis",  u"diagnostico"};

/// Returns a name in small letters, with neither accents but that of ñ nor marks of a question, and
/// a blank for each line below.
QString plainName(const QString &name)
{
    constexpr char16_t tilde = 0x303;
    QString plain;
    const QString letters = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : letters) {
        const bool isAccent = c.category() == QChar::Mark_NonSpacing && c != tilde;
        if (!isAccent && c != u'¿' && c != u'?')
            plain += c == u'_' ? QChar(u' ') : c;
    }
    return plain.normalized(QString::NormalizationForm_C).trimmed();
}

bool isAmong(const QString &word, std::span<const char16_t *const> list)
{
    return std::ranges::any_of(list, [&word](const char16_t *other) { return word == other; });
}

/// Returns true for x1, x2, x_3 …
bool isNumberedX(const QString &plain)
{
    const QString number = plain.startsWith(u'x') ? plain.sliced(1).trimmed() : QString();
    return !number.isEmpty() &&
           std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isTargetName(const QStringList &names, int column)
{
    const QString name = plainName(names[column]);
    if (name != u"y")
        return isAmong(name, targetNames);
    bool areNumbered = true;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString other = plainName(names[i]);
        if (other == u"x")
            return false;
        areNumbered = areNumbered && (i == column || isNumberedX(other));
    }
    return column == 0 || column + 1 == names.size() || areNumbered;
}

bool isQuantityName(const QString &name)
{
    static constexpr std::array names = {
        u"hour",  u"hours",  u"hora",  u"horas",       u"day",         u"days",     u"dia",
        u"dias",  u"week",   u"weeks", u"semana",      u"semanas",     u"month",    u"months",
        u"mes",   u"meses",  u"year",  u"years",       u"año",         u"años",     u"minute",
        u"age",   u"edad",   u"dose",  u"dosis",       u"minutes",     u"minutos",  u"time",
        u"times", u"tiempo", u"level", u"nivel",       u"temperature", u"grado",    u"grade",
        u"x",     u"t",      u"hrs",   u"temperatura", u"distance",    u"distancia"};
    const QString plain = plainName(name);
    if ((plain.endsWith(u')') && plain.indexOf(u'(') > 0) ||
        (plain.endsWith(u']') && plain.indexOf(u'[') > 0))
        return true;
    const QStringList words = plain.split(u' ');
    return std::ranges::any_of(words, [&](const QString &word) {
        return (word.size() > 1 || words.size() == 1) && isAmong(word, names);
    });
}

bool isRowNumberName(const QString &name)
{
    static constexpr std::array names = {
        u"",          u"#",           u"no",           u"no.",           u"nr",
        u"nr.",       u"n°",          u"nº",           u"n.º",           u"n.°",
        u"num",       u"num.",        u"number",       u"número",        u"numero",
        u"row",       u"rows",        u"rowname",      u"rownames",      u"row.names",
        u"row name",  u"row names",   u"row_names",    u"rownum",        u"row number",
        u"row_id",    u"index",       u"idx",          u"obs",           u"obs.",
        u"case",      u"observation", u"observación",  u"observacion",   u"sample",
        u"muestra",   u"fila",        u"caso",         u"índice",        u"indice",
        u"record",    u"registro",    u"instance",     u"unnamed: 0",    u"...1",
        u"..1",       u"level_0",     u"observations", u"observaciones", u"nro",
        u"nro.",      u"orden",       u"item",         u"ítem",          u"rowid",
        u"row id",    u"seq",         u"alumno",       u"alumna",        u"estudiante",
        u"sujeto",    u"subject",     u"paciente",     u"patient",       u"folio",
        u"matrícula", u"matricula",   u"registros",    u"correlativo"};
    return isKeyName(name) || isAmong(name.trimmed().toLower(), names);
}

bool isIdentityName(const QString &name)
{
    // What a row is, or is called; accents are taken off.
    static constexpr std::array identities = {
        u"code",        u"codigo",        u"cedula",         u"ci",          u"dni",
        u"nif",         u"rut",           u"curp",           u"ssn",         u"passport",
        u"pasaporte",   u"carne",         u"carnet",         u"matricula",   u"legajo",
        u"folio",       u"expediente",    u"registro",       u"registros",   u"record",
        u"padron",      u"orden",         u"rank",           u"ranking",     u"puesto",
        u"student",     u"estudiante",    u"alumno",         u"alumna",      u"patient",
        u"paciente",    u"subject",       u"sujeto",         u"person",      u"persona",
        u"participant", u"participante",  u"user",           u"usuario",     u"customer",
        u"client",      u"cliente",       u"employee",       u"empleado",    u"empleada",
        u"sample",      u"muestra",       u"specimen",       u"observation", u"observacion",
        u"obs",         u"case",          u"caso",           u"item",        u"instance",
        u"row",         u"fila",          u"correlativo",    u"id",          u"uid",
        u"identifier",  u"identificador", u"identificacion", u"documento"};
    // What stands beside these, or makes a number of something one of these.
    static constexpr std::array fillers = {u"no",  u"nr", u"nro",    u"n",      u"n°", u"nº",
                                           u"°",   u"º",  u"num",    u"number", u"#",  u"de",
                                           u"del", u"la", u"numero", u"the"};
    // "C.I.", "patient.no"
    QString plain = plainName(name).replace(u'-', u' ');
    plain = plain.endsWith(u'.') ? plain.remove(u'.') : plain.replace(u'.', u' ');
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return isKeyName(name) ||
           (std::ranges::any_of(words,
                                [&](const QString &word) { return isAmong(word, identities); }) &&
            std::ranges::all_of(words, [&](const QString &word) {
                return isAmong(word, identities) || isAmong(word, fillers);
            }));
}

bool isKeyName(const QString &name)
{
    const QString typed = name.trimmed();
    const QString word = typed.toLower();
    if (word == u"id" || word == u"identifier" || word == u"identificador")
        return true;
    for (const QChar edge : {u'_', u' ', u'-', u'.'}) {
        if (word.endsWith(edge + QStringLiteral("id")) ||
            word.startsWith(QStringLiteral("id") + edge))
            return true;
    }
    // "PassengerId", "sampleID"
    return typed.size() > 2 && (typed.endsWith(u"Id") || typed.endsWith(u"ID")) &&
           typed[typed.size() - 3].isLower();
}

} // namespace frontera
