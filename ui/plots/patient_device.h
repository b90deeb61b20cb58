// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"

#include <utility>

namespace frontera {

/// A paint device for drawings that may take long, and that can be stopped: whoever draws very much
/// on it asks goesOn() now and then, and leaves the rest out where it says no.
class PatientDevice
{
public:
    explicit PatientDevice(GoesOn goesOn)
        : m_goesOn(std::move(goesOn))
    {
    }
    virtual ~PatientDevice() = default;
    PatientDevice(const PatientDevice &) = delete;
    PatientDevice &operator=(const PatientDevice &) = delete;

    [[nodiscard]] const GoesOn &goesOn() const { return m_goesOn; }

private:
    GoesOn m_goesOn;
};

/// A QPaintDevice that is one: Patient<QSvgGenerator>.
template <typename Device>
class Patient : public Device, public PatientDevice
{
public:
    template <typename... Arguments>
    explicit Patient(GoesOn goesOn, Arguments &&...arguments)
        : Device(std::forward<Arguments>(arguments)...)
        , PatientDevice(std::move(goesOn))
    {
    }
};

} // namespace frontera
