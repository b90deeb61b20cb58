// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/picture_form.h"

#include "core/run/run.h"
#include "ui/slides/form_labels.h"
#include "ui/slides/picture_limits.h"
#include "ui/slides/picture_preferences.h"
#include "ui/views/view_kind.h"
#include "ui/widgets/length_box.h"
#include "ui/widgets/number_selection.h"
#include "ui/words/number_words.h"
#include "ui/words/plural.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>
#include <limits>
#include <utility>

namespace frontera {

namespace {

constexpr double pixelsPerCentimetre = 96 / 2.54;
/// The sizes with a name, in the order of the box; its last entry is "other".
constexpr std::array presetSizes = {QSize(1280, 720), QSize(1024, 768), QSize(640, 720),
                                    QSize(720, 720)};
constexpr std::array shownParts = {&PictureParts::title, &PictureParts::table,
                                   &PictureParts::arithmetic, &PictureParts::legend};

QSpinBox *stepBox(qint64 last, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, static_cast<int>(std::min<qint64>(last, std::numeric_limits<int>::max())));
    box->setGroupSeparatorShown(true);
    selectWholeNumbers(box->findChild<QLineEdit *>()); // also with separators of thousands
    box->setKeyboardTracking(false);                   // a number counts once it is whole
    return box;
}

} // namespace

PictureForm::PictureForm(const Run &run, std::function<Shown()> shown, ThemeChoice windowTheme,
                         QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_shown(std::move(shown))
    , m_windowTheme(windowTheme)
    , m_view(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_width(new LengthBox(this))
    , m_height(new LengthBox(this))
    , m_scale(new QSpinBox(this))
    , m_theme(new QComboBox(this))
    , m_transparent(new QCheckBox(tr("T&ransparent background"), this))
    , m_text(new QSpinBox(this))
    , m_parts{new QCheckBox(tr("T&itle"), this), new QCheckBox(tr("Ta&ble"), this),
              new QCheckBox(tr("&Arithmetic"), this), new QCheckBox(tr("&Legend"), this)}
    , m_everyStep(new QCheckBox(tr("&every step"), this))
    , m_from(stepBox(run.length(), this))
    , m_to(stepBox(run.length(), this))
    , m_delay(new QSpinBox(this))
    , m_loops(new QCheckBox(tr("a&gain and again"), this))
    , m_result(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addLook(form, m_shown());
    addSize(form);
    addParts(form);
    addSteps(form);
    m_result->setWordWrap(true);
    form->addRow(QString(), m_result);
    widenLabels(*form);
    restore(m_shown());
    connectAll();
    update();
}

void PictureForm::addLook(QFormLayout *form, const Shown &shown)
{
    for (const ViewKind *view : views()) {
        if (view->isFor(m_run) && (view->half == nullptr || shown.compared))
            m_view->addItem(view->words().name, keyOf(*view));
    }
    m_view->setObjectName(QStringLiteral("pictureView"));
    form->addRow(tr("&Picture"), m_view);
    m_format->addItems({QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF"),
                        tr("GIF (animation)")});
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    form->addRow(tr("F&ormat"), m_format);
    m_theme->addItems({tr("as the window"), tr("light"), tr("dark"), tr("black and white")});
    m_theme->setObjectName(QStringLiteral("pictureTheme"));
    form->addRow(tr("Colo&urs"), m_theme);
    m_transparent->setObjectName(QStringLiteral("pictureTransparent"));
    form->addRow(QString(), m_transparent);
}

void PictureForm::addSize(QFormLayout *form)
{
    m_preset->addItems(
        {tr("Slide 16:9"), tr("Slide 4:3"), tr("Half a slide"), tr("Square"), tr("Custom")});
    m_preset->setObjectName(QStringLiteral("picturePreset"));
    form->addRow(tr("Si&ze"), m_preset);
    m_unit->addItems({tr("pixels"), tr("cm")});
    m_unit->setObjectName(QStringLiteral("pictureUnit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_width->setObjectName(QStringLiteral("pictureWidth"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setObjectName(QStringLiteral("pictureHeight"));
    m_height->setAccessibleName(tr("Height"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), this));
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    auto *label = new QLabel(tr("&Width × height"), this);
    label->setBuddy(m_width);
    form->addRow(label, row);
    m_scale->setRange(1, mostWholeScale);
    m_scale->setSuffix(QStringLiteral(" ×"));
    m_scale->setObjectName(QStringLiteral("pictureScale"));
    form->addRow(tr("S&cale"), m_scale);
    m_text->setRange(leastTextPercent, mostTextPercent);
    m_text->setSingleStep(10);
    m_text->setSuffix(QStringLiteral(" %"));
    m_text->setObjectName(QStringLiteral("pictureText"));
    form->addRow(tr("&Text size"), m_text);
}

void PictureForm::addParts(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    static constexpr std::array names = {"pictureTitle", "pictureTable", "pictureArithmetic",
                                         "pictureLegend"};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setObjectName(QLatin1String(names.at(i)));
        row->addWidget(m_parts.at(i));
    }
    row->addStretch(1);
    form->addRow(tr("Shown"), row);
}

void PictureForm::addSteps(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_everyStep);
    auto *from = new QLabel(tr("fro&m"), this);
    from->setBuddy(m_from);
    auto *to = new QLabel(tr("u&p to"), this);
    to->setBuddy(m_to);
    row->addWidget(from);
    row->addWidget(m_from, 1);
    row->addWidget(to);
    row->addWidget(m_to, 1);
    m_everyStep->setObjectName(QStringLiteral("pictureEveryStep"));
    m_from->setObjectName(QStringLiteral("pictureFrom"));
    m_to->setObjectName(QStringLiteral("pictureTo"));
    form->addRow(tr("Steps"), row);
    m_delay->setRange(shortestDelay, longestDelay);
    m_delay->setSingleStep(100);
    m_delay->setSuffix(tr(" ms a step"));
    m_delay->setObjectName(QStringLiteral("pictureDelay"));
    m_loops->setObjectName(QStringLiteral("pictureLoops"));
    auto *speed = new QHBoxLayout;
    speed->addWidget(m_delay, 1);
    speed->addWidget(m_loops);
    auto *label = new QLabel(tr("Spee&d"), this);
    label->setBuddy(m_delay);
    form->addRow(label, speed);
}

void PictureForm::restore(const Shown &shown)
{
    const Look last = preferredLook();
    m_view->setCurrentIndex(m_view->findData(keyOf(*shown.view)));
    m_format->setCurrentIndex(static_cast<int>(last.format));
    m_theme->setCurrentIndex(static_cast<int>(last.theme));
    m_transparent->setChecked(last.isTransparent);
    m_unit->setCurrentIndex(preferredPictureUnit() == PictureUnit::Centimetres ? Centimetres
                                                                               : Pixels);
    chooseUnit();
    setSize(last.size);
    m_scale->setValue(qRound(last.scale));
    m_text->setValue(qRound(last.textScale * 100));
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setChecked(last.parts.*shownParts.at(i));
    m_wantsEvery = prefersEveryStep();
    const StepRange steps = preferredSpeed();
    m_delay->setValue(steps.delay);
    m_loops->setChecked(steps.loops);
    m_from->setValue(0);
    m_to->setValue(m_to->maximum());
}

void PictureForm::remember() const
{
    Look chosen = look();
    chosen.theme = static_cast<ThemeChoice>(m_theme->currentIndex());
    preferLook(chosen);
    preferSteps(m_wantsEvery, isAlike() ? std::nullopt : steps());
    preferPictureUnit(m_unit->currentIndex() == Centimetres ? PictureUnit::Centimetres
                                                            : PictureUnit::Pixels);
}

void PictureForm::connectAll()
{
    for (QComboBox *box : {m_view, m_format, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureForm::update);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PictureForm::choosePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PictureForm::chooseUnit);
    for (LengthBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PictureForm::update);
    for (QSpinBox *box : {m_scale, m_text, m_from, m_to, m_delay})
        connect(box, &QSpinBox::valueChanged, this, &PictureForm::update);
    for (QCheckBox *box : {m_transparent, m_loops, m_parts[0], m_parts[1], m_parts[2], m_parts[3]})
        connect(box, &QCheckBox::toggled, this, &PictureForm::update);
    connect(m_everyStep, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_isUpdating)
            return;
        m_wantsEvery = isOn;
        update();
    });
}

void PictureForm::setFormat(PictureFormat format)
{
    m_format->setCurrentIndex(static_cast<int>(format));
}

QSize PictureForm::size() const
{
    const double factor = m_unit->currentIndex() == Centimetres ? pixelsPerCentimetre : 1;
    return {qRound(m_width->value() * factor), qRound(m_height->value() * factor)};
}

void PictureForm::setSize(QSize pixels)
{
    const double factor = m_unit->currentIndex() == Centimetres ? pixelsPerCentimetre : 1;
    m_isUpdating = true;
    m_width->setValue(pixels.width() / factor);
    m_height->setValue(pixels.height() / factor);
    m_isUpdating = false;
    update();
}

void PictureForm::choosePreset(int preset)
{
    if (!m_isUpdating && preset < static_cast<int>(presetSizes.size()))
        setSize(presetSizes.at(static_cast<std::size_t>(preset)));
}

void PictureForm::chooseUnit()
{
    // The size stays; it is written in the other unit.
    const bool isCentimetres = m_unit->currentIndex() == Centimetres;
    const double factor = isCentimetres ? pixelsPerCentimetre : 1;
    const bool wasCentimetres = m_width->decimals() > 0;
    const double change = (wasCentimetres ? pixelsPerCentimetre : 1) / factor;
    m_isUpdating = true;
    for (LengthBox *box : {m_width, m_height}) {
        const double value = box->value() * change;
        box->setDecimals(isCentimetres ? 2 : 0);
        box->setSingleStep(isCentimetres ? 0.5 : 10);
        box->setRange(shortestSide / factor, longestSide / factor);
        box->setValue(value);
    }
    m_isUpdating = false;
    update();
}

const ViewKind &PictureForm::view() const
{
    return *viewOf(m_view->currentData().toString());
}

Look PictureForm::look() const
{
    Look look;
    look.format = static_cast<PictureFormat>(m_format->currentIndex());
    look.size = size();
    look.scale = look.hasPixels() ? m_scale->value() : 1;
    const auto theme = static_cast<ThemeChoice>(m_theme->currentIndex());
    look.theme = theme == ThemeChoice::System ? m_windowTheme : theme;
    look.isTransparent = m_transparent->isChecked() && look.format != PictureFormat::Gif;
    look.textScale = m_text->value() / 100.0;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        look.parts.*shownParts.at(i) = m_parts.at(i)->isChecked();
    return look;
}

std::optional<StepRange> PictureForm::steps() const
{
    const bool isGif = static_cast<PictureFormat>(m_format->currentIndex()) == PictureFormat::Gif;
    if (isAlike())
        return isGif ? std::optional(StepRange()) : std::nullopt;
    if (!isGif && !m_wantsEvery)
        return std::nullopt;
    return StepRange{m_from->value(), std::max(m_from->value(), m_to->value()), m_delay->value(),
                     m_loops->isChecked()};
}

bool PictureForm::isAlike() const
{
    const ViewKind &shown = view();
    return shown.isStill ||
           (shown.isAlike(m_shown()) && !m_parts[1]->isChecked() && !m_parts[2]->isChecked());
}

void PictureForm::showSteps()
{
    const bool isGif = look().format == PictureFormat::Gif;
    const bool isAlike = this->isAlike();
    m_everyStep->setEnabled(!isGif && !isAlike);
    m_everyStep->setChecked(!isAlike && (isGif || m_wantsEvery));
    m_everyStep->setToolTip(isAlike ? tr("This picture is the same at every step")
                            : isGif ? tr("An animation has a frame for each step")
                                    : QString());
    for (QWidget *box : std::initializer_list<QWidget *>{m_from, m_to})
        box->setEnabled(steps().has_value() && !isAlike);
    m_delay->setEnabled(isGif && !isAlike);
    m_loops->setEnabled(isGif && !isAlike);
}

void PictureForm::update()
{
    if (m_isUpdating)
        return;
    m_isUpdating = true;
    const Look chosen = look();
    const bool isGif = chosen.format == PictureFormat::Gif;
    m_scale->setEnabled(chosen.hasPixels());
    m_transparent->setEnabled(!isGif);
    showSteps();
    m_from->setMaximum(m_to->value());
    for (std::size_t i = 1; i < m_parts.size(); ++i)
        m_parts.at(i)->setEnabled(!view().isStill);
    const auto *const preset = std::ranges::find(presetSizes, chosen.size);
    m_preset->setCurrentIndex(static_cast<int>(preset - presetSizes.begin()));
    m_result->setText(resultWords());
    m_isUpdating = false;
    Q_EMIT changed();
}

QString PictureForm::resultWords() const
{
    const Look chosen = look();
    const QSizeF size = chosen.scaledSize();
    QStringList words;
    words += chosen.hasPixels()
                 ? tr("%1 × %2 pixels")
                       .arg(showCount(qRound(size.width())), showCount(qRound(size.height())))
                 : tr("Vectors with real text: sharp at any size");
    if (const std::optional<StepRange> steps = this->steps()) {
        const qint64 count = steps->to - steps->from + 1;
        words += chosen.format == PictureFormat::Gif
                     ? tr("%1 frame(s)", nullptr, pluralOf(count)).arg(showCount(count))
                 : chosen.format == PictureFormat::Pdf
                     ? tr("%1 page(s)", nullptr, pluralOf(count)).arg(showCount(count))
                     : tr("%1 numbered file(s)", nullptr, pluralOf(count)).arg(showCount(count));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace frontera
