// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <memory>

namespace frontera {

/// A bridge from the system's wish that the program end (SIGTERM, SIGHUP, SIGINT; on Windows Ctrl+C
/// and the console's close button) to a signal of Qt, which comes from the event loop, where a slot
/// may do anything. What was ignored before, as under nohup, stays ignored. Only one object may
/// live at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    /// The program was asked to end. Emitted once; to be asked again has no effect.
    void asked();

private:
    struct Bell;
    std::unique_ptr<Bell> m_bell; ///< by which the system wakes the event loop
};

} // namespace frontera
