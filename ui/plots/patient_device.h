// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/goes_on.h"

#include <utility>

namespace frontera {

/// A paint device for drawings that take long and can be stopped. Code that draws very much on it
/// asks goesOn() now and then, and leaves the rest out once that answers no.
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

/// A QPaintDevice that is also a PatientDevice: Patient<QSvgGenerator>.
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
