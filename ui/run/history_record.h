// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace frontera {

class Run;

/// A stretch of places `from` … `to` in which a value kept between `low` and `high`. If these are
/// equal, it was that value throughout.
struct Stretch
{
    double from = 0;
    double to = 0;
    double low = 0;
    double high = 0;
    double mean = 0;

    bool operator==(const Stretch &) const = default;
};

/// The values at places 0, 1, 2 …, where place p reaches from p to p + 1, kept coarsely.
///
/// Only the least, the greatest and the mean of each bucket of equally many places are kept.
/// Buckets double in width when they become too many, so any length takes bounded memory and time
/// to draw. Up to `capacity` places each has a bucket of its own, and nothing is lost.
class Envelope
{
public:
    static constexpr std::size_t capacity = 4096; ///< buckets at most; even

    /// Adds a value for the next `times` places.
    void append(double value, qint64 times = 1);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Returns how many places share a bucket: 1 as long as nothing is lost.
    [[nodiscard]] qint64 width() const { return m_width; }
    /// Returns the least value; 0 if there is none.
    [[nodiscard]] double low() const { return m_low; }
    /// Returns the greatest value; 0 if there is none.
    [[nodiscard]] double high() const { return m_high; }
    /// Returns at most `most` stretches of whole buckets, one after another. While more is appended
    /// they stay the same except for the last, until each takes more buckets.
    [[nodiscard]] std::vector<Stretch> stretches(int most) const;
    /// Returns at most `most` stretches of whole buckets that cover the places `from` … `to`.
    [[nodiscard]] std::vector<Stretch> stretches(int most, qint64 from, qint64 to) const;

private:
    struct Bucket
    {
        double low = 0;
        double high = 0;
        double mean = 0;
        double places = 0;

        void include(const Bucket &other);
    };

    std::vector<Bucket> m_buckets;
    double m_low = 0;
    double m_high = 0;
    qint64 m_width = 1; ///< places to a bucket
    qint64 m_size = 0;
};

/// The past of a run for drawing. Reads only the steps trained since it was last read.
class HistoryRecord
{
public:
    explicit HistoryRecord(const Run &run);

    /// Reads on to the end of the run so far; begins anew for another run.
    void update();

    /// Returns the weights w₁ … and, if the run uses it, b; place p is position p.
    [[nodiscard]] const std::vector<Envelope> &curves() const { return m_curves; }
    /// Returns the curves between two positions, in which nothing is lost that has at most
    /// Envelope::capacity places: place p is position from + p. Presents these steps again.
    [[nodiscard]] std::vector<Envelope> curvesBetween(qint64 from, qint64 to) const;
    /// Returns the mistakes of complete epochs; place e is epoch e + 1.
    [[nodiscard]] const Envelope &epochs() const { return m_epochs; }
    /// Counts the mistakes on each observation up to a position within the run so far. Nothing of
    /// very many observations, of which no single one is spoken of.
    void countUpTo(qint64 position);
    /// Returns them, by row; empty where none were counted.
    [[nodiscard]] const std::vector<qint64> &mistakesOn() const { return m_mistakesOn; }
    /// Returns the last position read.
    [[nodiscard]] qint64 length() const { return m_length; }

private:
    void clear();
    void countInRecord(qint64 position);

    const Run &m_run;
    qint64 m_runNumber = -1; ///< of the run that was read
    std::vector<Envelope> m_curves;
    std::vector<double> m_now; ///< the parameters at m_length
    Envelope m_epochs;
    qint64 m_length = 0;
    std::vector<qint64> m_mistakesOn;
    std::vector<qint64> m_inRecord; ///< by row, up to m_counted
    std::vector<qint64> m_inRound;  ///< by row, in a round of the cycle; empty until asked for
    qint64 m_counted = 0;           ///< not beyond the first round
    qint64 m_countedRun = -1;       ///< the number of that run
};

} // namespace frontera
