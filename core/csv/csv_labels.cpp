// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv/csv_labels.h"

#include "core/csv/csv_numbers.h"
#include "core/csv/csv_text.h"

#include <algorithm>
#include <utility>

namespace frontera {

namespace {

/// Labels are short: a loop is quicker than memcmp.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return x == y; });
}

} // namespace

CsvLabels::CsvLabels(const CsvChoices &choices)
    : m_isChosen(choices.classes || choices.one)
    , m_isOneAgainstAll(!choices.classes && choices.one)
{
    const auto add = [this](const QString &label) {
        const QByteArray text = label.toUtf8();
        m_labels.push_back({text, csvNumber(text, true)});
    };
    if (choices.classes) {
        add(choices.classes->front());
        add(choices.classes->back());
    } else if (choices.one) {
        add(QStringLiteral("≠ ") + *choices.one);
        add(*choices.one);
    }
}

std::optional<QString> CsvLabels::missing() const
{
    for (int label = m_isOneAgainstAll ? 1 : 0; m_isChosen && label < 2; ++label) {
        if (std::ranges::find(m_targets, label) == m_targets.end())
            return csvText(m_labels[static_cast<std::size_t>(label)].text);
    }
    return std::nullopt;
}

int CsvLabels::find(QByteArrayView text) const
{
    const int count = static_cast<int>(m_labels.size());
    int label = 0;
    while (label < count && !isSame(m_labels[static_cast<std::size_t>(label)].text, text))
        ++label;
    if (label < count)
        return label;
    const std::optional<Decimal> number = csvNumber(text, true);
    label = 0;
    while (number && label < count && m_labels[static_cast<std::size_t>(label)].number != number)
        ++label;
    return number ? label : count;
}

bool CsvLabels::take(QByteArrayView text)
{
    int label = find(text);
    if (m_isOneAgainstAll)
        label = label == 1 ? 1 : 0;
    if (label == static_cast<int>(m_labels.size())) {
        if (label == 2)
            return false;
        const std::optional<Decimal> number = csvNumber(text, true);
        // "1.000000000000000000e+00" is called 1.
        const bool hasPower = number && (text.contains('e') || text.contains('E'));
        m_labels.push_back({hasPower ? number->toString().toLatin1() : text.toByteArray(), number});
    }
    m_targets.push_back(label);
    return true;
}

Dataset::Labels CsvLabels::seen() const
{
    Dataset::Labels labels;
    std::ranges::transform(m_labels, labels.begin(),
                           [](const Label &label) { return csvText(label.text); });
    return labels;
}

Dataset::Labels CsvLabels::order()
{
    Dataset::Labels labels = seen();
    bool isReversed = false;
    if (m_isChosen)
        return labels;
    if (m_labels.size() == 2) {
        const auto &[first, second] = std::tie(m_labels[0], m_labels[1]);
        isReversed = first.number && second.number ? *second.number < *first.number
                                                   : m_labels[1].text < m_labels[0].text;
    } else if (m_labels.size() == 1) {
        isReversed = m_labels[0].number == Decimal(1);
        if (isReversed || m_labels[0].number == Decimal(0))
            labels[1] = QString::number(isReversed ? 0 : 1);
    }
    if (isReversed) {
        std::swap(labels[0], labels[1]);
        for (int &target : m_targets)
            target = 1 - target;
    }
    return labels;
}

} // namespace frontera
