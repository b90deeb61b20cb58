// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/data/dataset.h"

#include <utility>

namespace frontera {

Dataset::Labels Dataset::plainLabels()
{
    return {QStringLiteral("0"), QStringLiteral("1")};
}

Dataset::Dataset()
    : m_content(std::make_shared<const Content>())
{
}

Dataset::Dataset(QString name, std::vector<QString> inputNames, std::vector<Decimal> values,
                 std::vector<int> targets, Labels labels)
    : m_content(std::make_shared<const Content>(Content{std::move(name), std::move(inputNames),
                                                        std::move(values), std::move(targets),
                                                        std::move(labels)}))
{
    Q_ASSERT(inputCount() <= mostInputs);
    Q_ASSERT(m_content->values.size() == m_content->inputNames.size() * m_content->targets.size());
}

} // namespace frontera
