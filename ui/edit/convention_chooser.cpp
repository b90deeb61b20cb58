// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/convention_chooser.h"

#include "core/models/model.h"
#include "core/session/named_convention.h"
#include "ui/widgets/combo_box.h"
#include "ui/words/convention_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace frontera {

ConventionChooser::ConventionChooser(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_box(new ComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    m_label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("convention"));
    for (std::size_t i = 0; i < namedConventions().size(); ++i)
        m_box->addItem(QString());
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        Q_EMIT conventionChosen(namedConventions()[static_cast<std::size_t>(row)]);
    });
    retranslate();
}

void ConventionChooser::show(const Settings &settings, int inputs)
{
    setVisible(settings.model->isPerceptron);
    const NamedConvention *now = conventionOf(settings, inputs);
    m_box->setCurrentIndex(now == nullptr ? -1 : static_cast<int>(now - namedConventions().data()));
    showSource();
}

void ConventionChooser::retranslate()
{
    m_label->setText(tr("As in"));
    m_box->setPlaceholderText(tr("no book of these"));
    m_box->setAccessibleName(tr("As in the book of"));
    int row = 0;
    for (const NamedConvention &convention : namedConventions()) {
        m_box->setItemText(row, conventionTitle(convention));
        m_box->setItemData(row++, conventionSource(convention), Qt::ToolTipRole);
    }
    showSource();
}

void ConventionChooser::showSource()
{
    const QString all = tr("Sets all as a book has it, except for the order of the observations");
    const int row = m_box->currentIndex();
    m_box->setToolTip(
        row < 0
            ? all
            : all + u'\n' + conventionSource(namedConventions()[static_cast<std::size_t>(row)]));
}

} // namespace frontera
