// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace frontera {

class FocusRing;

/// How all controls look, on every desktop: flat, in the colours of the theme that goes with their
/// palette, with outlines that stand out three to one at least (WCAG 2.1, 1.4.11), and one ring
/// around what has the keyboard. What is not drawn here is Fusion's.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();
    ~ControlStyle() override;

    /// The property of a tool button that is one of a row: a SegmentPlace. Its neighbours share its
    /// outline.
    static constexpr const char *segment = "segment";
    enum class SegmentPlace { Alone, First, Middle, Last };

    /// Properties of a push button: the name of the key that presses it, shown beside its words,
    /// and what is shown in its place while the button is the dialog's default.
    static constexpr const char *key = "key";
    static constexpr const char *keyOfDefault = "keyOfDefault";

    using QProxyStyle::polish;
    void polish(QApplication *application) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr, QStyleHintReturn *more = nullptr) const override;

private:
    static constexpr int headAir = 5; ///< above and below the words of a table's head
    /// The air between a field's outline and its words, beyond Fusion's.
    static constexpr int fieldInset = 6;
    static constexpr int keyGap = 8; ///< between the words of a button and its key

    /// Returns the width of a key's name with the gap before it; 0 for none.
    [[nodiscard]] static int widthOfKey(const QStyleOption &option, const QString &key);

    void drawPushButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                             const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                     const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &option, QPainter &painter,
                    const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                       const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter,
                      const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;

    QPointer<FocusRing> m_ring;
};

} // namespace frontera
