// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/model_words.h"

#include "core/models/model.h"
#include "core/session/field_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontera {

namespace {

/// The words about a model, by its key. Translated when they are shown.
struct ModelPhrases
{
    std::string_view key;
    const char *name;
    const char *needs = "";
};

constexpr ModelPhrases modelPhrases[] = {
    {"perceptron", QT_TRANSLATE_NOOP("Model", "One neuron")},
    {"gates", QT_TRANSLATE_NOOP("Model", "Three neurons"),
     QT_TRANSLATE_NOOP("Model", "two inputs that are 0 and 1, or -1 and +1")},
};

QString phraseOf(const Model &model, const char *ModelPhrases::*member)
{
    const auto *const phrases = std::ranges::find(modelPhrases, model.key, &ModelPhrases::key);
    if (phrases == std::end(modelPhrases) || *(phrases->*member) == '\0')
        return {};
    return QCoreApplication::translate("Model", phrases->*member);
}

} // namespace

QString modelName(const Model &model)
{
    const QString name = phraseOf(model, &ModelPhrases::name);
    return name.isEmpty() ? textOf(model.key) : name;
}

QString modelNeeds(const Model &model)
{
    return phraseOf(model, &ModelPhrases::needs);
}

} // namespace frontera
