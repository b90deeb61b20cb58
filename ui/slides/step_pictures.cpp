// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slides/step_pictures.h"

#include "core/session/whole_file.h"
#include "core/session/whole_files.h"
#include "ui/slides/gif_writer.h"
#include "ui/slides/pdf_pages.h"
#include "ui/slides/picture.h"
#include "ui/slides/slide.h"
#include "ui/words/file_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace frontera {

namespace {

class StepPicturesWords
{
    Q_DECLARE_TR_FUNCTIONS(StepPictures)

public:
    static QString tooLarge()
    {
        return tr("The picture is too large for the memory. Choose a smaller size or scale.");
    }
};

/// Returns a picture of this size with all colours of a theme in stripes.
QImage swatch(const Theme &theme, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const std::array colours = {theme.card, theme.text, theme.quietText, theme.edge,
                                theme.one,  theme.zero, theme.oneTint,   theme.zeroTint,
                                theme.good, theme.bad,  theme.marked};
    constexpr int count = static_cast<int>(colours.size());
    QPainter painter(&image);
    for (int k = 0; k < count; ++k) {
        const int left = k * size.width() / count;
        painter.fillRect(QRect(left, 0, size.width() - left, size.height()),
                         colours.at(static_cast<std::size_t>(k)));
    }
    return image;
}

/// The places in the range of steps at which colours are sampled: not evenly spaced, because a run
/// that goes round has a period.
constexpr std::array sampledShares = {0.0, 1.0, 0.13, 0.29, 0.58, 0.81};

} // namespace

/// A destination of the pictures.
class StepPictures::Output
{
public:
    Output() = default;
    virtual ~Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    /// Takes the slide as it is now. Returns what failed, or an empty string.
    [[nodiscard]] virtual QString add(Slide &slide, const QString &file) = 0;
    /// Gives the files their names. Returns what failed, or an empty string.
    [[nodiscard]] virtual QString commit() = 0;
};

class StepPictures::Animation : public Output
{
public:
    Animation(const QString &path, const StepRange &steps, const std::vector<QImage> &samples)
        : m_path(path)
        , m_delay(steps.delay)
        , m_file(path)
        , m_writer(m_file.device(), samples.front().size(), samples, steps.loops)
    {
    }

    QString add(Slide &slide, const QString &) override
    {
        const QImage image = slide.image();
        if (image.isNull())
            return StepPicturesWords::tooLarge();
        return m_writer.add(image, m_delay) ? QString() : failure();
    }

    QString commit() override
    {
        if (!m_writer.finish())
            return failure();
        const std::optional<WriteError> error = m_file.commit();
        return error ? describe(*error, m_path) : QString();
    }

private:
    [[nodiscard]] QString failure() const
    {
        return describe(m_file.error().value_or(WriteError::Failed), m_path);
    }

    QString m_path;
    int m_delay;
    WholeFile m_file;
    GifWriter m_writer;
};

class StepPictures::Pages : public Output
{
public:
    Pages(const QString &path, QSizeF size)
        : m_path(path)
        , m_file(path)
        , m_pages(m_file.device(), size)
    {
    }

    QString add(Slide &slide, const QString &) override
    {
        if (!m_file.error())
            m_pages.add(slide);
        const std::optional<WriteError> error = m_file.error();
        return error ? describe(*error, m_path) : QString();
    }

    QString commit() override
    {
        m_pages.finish();
        const std::optional<WriteError> error = m_file.commit();
        return error ? describe(*error, m_path) : QString();
    }

private:
    QString m_path;
    WholeFile m_file;
    PdfPages m_pages;
};

/// The destination "numbered files".
class StepPictures::Files : public Output
{
public:
    explicit Files(QStringList &restored)
        : m_restored(restored)
    {
    }

    QString add(Slide &slide, const QString &file) override
    {
        const QByteArray bytes = pictureOf(slide);
        if (bytes.isEmpty())
            return StepPicturesWords::tooLarge();
        const std::optional<WriteError> error = m_files.add(file, bytes);
        m_restored = m_files.restored();
        return error ? describe(*error, file) : QString();
    }

    QString commit() override
    {
        const auto failure = m_files.commit();
        return failure ? describe(*failure) : QString();
    }

private:
    QStringList &m_restored;
    WholeFiles m_files;
};

StepPictures::StepPictures(const Dataset &data, const Settings &settings, const Shown &shown,
                           const Look &look, const StepRange &steps, const QString &path,
                           const GoesOn &goesOn)
    : m_shown(shown)
    , m_look(look)
    , m_steps(steps)
    , m_path(path)
{
    if (m_shown.compared)
        m_shown.compared->position.reset(); // from picture to picture both step together
    m_run.start(data, settings);
    while (m_run.length() < steps.to && m_run.canGoForward() &&
           mayGoOn(goesOn, m_run.length(), steps.to))
        m_run.epochForward();
    m_last = std::min(steps.to, m_run.length());
}

StepPictures::~StepPictures() = default;

QString StepPictures::fileOf(qint64 step) const
{
    const bool isNumbered =
        m_look.format == PictureFormat::Png || m_look.format == PictureFormat::Svg;
    if (!isNumbered)
        return m_path;
    constexpr qsizetype fewestDigits = 3;
    const qsizetype digits = std::max(fewestDigits, QString::number(m_last).size());
    const qsizetype ending = QFileInfo(m_path).suffix().size() + 1;
    return QStringLiteral("%1-%2%3").arg(m_path.chopped(ending),
                                         QString::number(step).rightJustified(digits, u'0'),
                                         m_path.last(ending));
}

qint64 StepPictures::sampledStep(std::size_t sample) const
{
    const double share = sampledShares.at(sample);
    return m_steps.from + std::llround(share * static_cast<double>(count() - 1));
}

/// Does one piece of the work before the first picture.
void StepPictures::prepareNext()
{
    if (m_slide == nullptr) {
        m_slide = std::make_unique<Slide>(m_run, m_shown, m_look);
        return;
    }
    constexpr qint64 mostFitted = 200; // their words are laid out, which takes time
    const qint64 fitted = std::min(mostFitted, count());
    if (m_fitted < fitted) {
        m_run.jump(m_steps.from + m_fitted * count() / fitted);
        m_slide->fitColumn();
        ++m_fitted;
        return;
    }
    if (m_look.format == PictureFormat::Pdf) {
        m_output = std::make_unique<Pages>(m_path, m_look.scaledSize());
        return;
    }
    if (m_look.format != PictureFormat::Gif) {
        m_output = std::make_unique<Files>(m_restored);
        return;
    }
    // The palette must have the theme's colours, whatever the sampled steps happen to show.
    if (m_samples.empty()) {
        const QSize pixels = m_look.scaledSize().toSize();
        m_samples.push_back(swatch(m_slide->theme(), pixels));
        return;
    }
    const std::size_t taken = m_samples.size() - 1;
    if (std::cmp_less(taken, std::min<qint64>(sampledShares.size(), count()))) {
        m_run.jump(sampledStep(taken));
        m_samples.push_back(m_slide->image());
        if (m_samples.back().isNull())
            fail(StepPicturesWords::tooLarge());
        return;
    }
    m_output = std::make_unique<Animation>(m_path, m_steps, std::exchange(m_samples, {}));
}

void StepPictures::fail(const QString &sentence)
{
    m_problem = sentence;
    m_output.reset(); // nothing is left of it
}

bool StepPictures::drawNext()
{
    if (!m_problem.isEmpty() || m_done >= count())
        return false;
    if (m_output == nullptr) {
        prepareNext();
        return m_problem.isEmpty();
    }
    const qint64 step = m_steps.from + m_done;
    m_run.jump(step);
    const QString problem = m_output->add(*m_slide, fileOf(step));
    if (!problem.isEmpty()) {
        fail(problem);
        return false;
    }
    ++m_done;
    return true;
}

void StepPictures::commit()
{
    if (m_output != nullptr)
        m_problem = m_output->commit();
    m_output.reset();
}

} // namespace frontera
