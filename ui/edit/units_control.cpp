// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/units_control.h"

#include "core/data/gates.h"
#include "ui/widgets/combo_box.h"
#include "ui/words/field_words.h"
#include "ui/words/gate_words.h"

#include <QComboBox>
#include <QLabel>
#include <algorithm>

namespace frontera {

namespace {

/// All gates, those first that units mostly learn.
std::vector<int> gatesInBox()
{
    std::vector<int> gates = {AndGate, OrGate, NandGate, NorGate};
    for (int gate = 0; gate < gateCount; ++gate) {
        if (std::ranges::find(gates, gate) == gates.end())
            gates.push_back(gate);
    }
    return gates;
}

} // namespace

UnitsControl::UnitsControl(const Field &field, const UnitsKind &kind, EnteredSettings &entered,
                           QWidget *bar)
    : FieldControl(field, entered, bar)
    , m_kind(kind)
{
    for (std::size_t unit = 0; unit < m_boxes.size(); ++unit) {
        auto *box = new ComboBox(bar);
        for (const int gate : gatesInBox())
            box->addItem(gateTitle(gate), gate);
        box->setMaxVisibleItems(gateCount);
        addLabelled(box)->setVisible(unit != 1); // "Gates" and "→" stand before the others
        m_boxes[unit] = box;
        connect(box, &QComboBox::activated, this, [this, unit, box] {
            (this->entered().settings.*m_kind.member)[unit] = box->currentData().toInt();
            Q_EMIT valueEntered();
        });
    }
}

void UnitsControl::show()
{
    const GateUnits &units = entered().settings.*m_kind.member;
    for (std::size_t unit = 0; unit < m_boxes.size(); ++unit)
        m_boxes[unit]->setCurrentIndex(m_boxes[unit]->findData(units[unit]));
}

void UnitsControl::retranslate()
{
    const FieldWords words = wordsOf(field());
    label(0)->setText(words.label);
    label(2)->setText(QStringLiteral("→"));
    const std::array names{tr("Gate of the first hidden neuron"),
                           tr("Gate of the second hidden neuron"), tr("Gate of the output neuron")};
    for (std::size_t unit = 0; unit < m_boxes.size(); ++unit)
        describe(m_boxes[unit], names[unit], words.tip);
}

} // namespace frontera
