// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/code/code_bar.h"

#include "core/session/whole_file.h"
#include "ui/base/bar_scale.h"
#include "ui/base/preferences.h"
#include "ui/views/code/code_plot.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/question_box.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/toast.h"
#include "ui/words/file_words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace frontera {

namespace {

/// The languages side by side. A notebook has the lines of Python: one saves it from there.
constexpr CodeLanguage shownLanguages[] = {CodeLanguage::Python, CodeLanguage::PseudoEn,
                                           CodeLanguage::PseudoEs, CodeLanguage::Cpp};

QString endingOf(CodeLanguage language)
{
    const auto facts = std::ranges::find(codeLanguages, language, &CodeLanguageFacts::language);
    return QString::fromUtf16(facts->ending.data(), static_cast<qsizetype>(facts->ending.size()));
}

QToolButton *newButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CodeBar::CodeBar(CodePlot &plot)
    : QWidget(&plot)
    , m_plot(plot)
    , m_languages(new QButtonGroup(this))
    , m_copy(newButton(this))
    , m_save(newButton(this))
    , m_compare(newButton(this))
{
    auto *layout = new FlowLayout(this, 8);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *segments = new QWidget(this);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const CodeLanguage language : shownLanguages) {
        QToolButton *button = newButton(segments);
        button->setCheckable(true);
        button->setChecked(language == plot.language());
        m_languages->addButton(button, static_cast<int>(language));
        row->addWidget(button);
    }
    makeSegments(m_languages->buttons());
    layout->addWidget(segments);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    layout->addWidget(m_compare);
    m_compare->hide();
    setObjectName(QStringLiteral("codeBar"));
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_save->setObjectName(QStringLiteral("saveCode"));
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) {
        m_plot.setLanguage(static_cast<CodeLanguage>(id));
        preferCodeLanguage(m_plot.language());
    });
    connect(m_copy, &QToolButton::clicked, this, &CodeBar::copy);
    m_compare->setObjectName(QStringLiteral("compareArithmetics"));
    connect(m_save, &QToolButton::clicked, this, &CodeBar::save);
    connect(m_compare, &QToolButton::clicked, &plot, &CodePlot::comparisonWanted);
    retranslate();
}

bool CodeBar::showDoor(bool isShown)
{
    const bool wasShown = !m_compare->isHidden();
    m_compare->setVisible(isShown);
    return wasShown != isShown;
}

int CodeBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void CodeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodeBar::retranslate()
{
    const QString names[] = {QStringLiteral("Python"), QStringLiteral("Pseudo-code"),
                             QStringLiteral("Seudocódigo"), QStringLiteral("C++")};
    for (std::size_t i = 0; i < std::size(shownLanguages); ++i) {
        QAbstractButton *button = m_languages->button(static_cast<int>(shownLanguages[i]));
        button->setText(names[i]);
        button->setToolTip(tr("Show the lines in this language: %1").arg(names[i]));
    }
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the program"));
    m_save->setText(tr("Save…"));
    m_compare->setText(tr("Compare floats and decimals"));
    m_compare->setToolTip(tr("Show this run beside the same one with the other numbers"));
    m_save->setToolTip(tr("Save the program: .py, .ipynb, .cpp or .txt"));
}

void CodeBar::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_plot.file(m_plot.language())));
    receipt({tr("Program copied")});
}

void CodeBar::save()
{
    QStringList filters;
    const auto offer = [&](CodeLanguage language, const QString &name) {
        filters += QStringLiteral("%1 (*%2)").arg(name, endingOf(language));
    };
    const CodeLanguage language = m_plot.language();
    offer(language, m_languages->checkedButton()->text());
    if (language == CodeLanguage::Python)
        offer(CodeLanguage::Notebook, QStringLiteral("Jupyter"));
    QFileDialog dialog(window(), tr("Save program"), preferredPictureFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    growWithWindow(dialog);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(endingOf(language).sliced(1));
    dialog.selectFile(QStringLiteral("perceptron") + endingOf(language));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const bool isFirst = filter == filters.front();
        dialog.setDefaultSuffix(endingOf(isFirst ? language : CodeLanguage::Notebook).sliced(1));
    });
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.selectedFiles().constFirst());
}

void CodeBar::write(const QString &path)
{
    const bool isNotebook = path.endsWith(endingOf(CodeLanguage::Notebook), Qt::CaseInsensitive) &&
                            m_plot.language() == CodeLanguage::Python;
    const QByteArray program = m_plot.file(isNotebook ? CodeLanguage::Notebook : m_plot.language());
    if (const std::optional<WriteError> error = writeWhole(path, program))
        return tell(window(), tr("Not saved"), describe(*error, path));
    preferPictureFolder(QFileInfo(path).absolutePath());
    receipt({tr("Saved %1").arg(QFileInfo(path).fileName()), path});
}

void CodeBar::receipt(const Receipt &receipt) const
{
    if (Toast *toast = Toast::of(this))
        toast->tell(receipt);
}

} // namespace frontera
