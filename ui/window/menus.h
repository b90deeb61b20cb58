// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QToolButton;

namespace frontera {

class Actions;
class AskActions;
class DataActions;
class EditActions;
class PointActions;
class RangeActions;
class SessionActions;
class SlideActions;
class ViewActions;

/// Fills the window's menu bar with the actions of its parts.
class Menus : public QObject
{
    Q_OBJECT

public:
    /// The parts whose actions are offered. All must outlive the menus.
    struct Offers
    {
        Actions &actions;
        AskActions &questions;
        ViewActions &views;
        DataActions &data;
        SlideActions &slides;
        SessionActions &sessions;
        EditActions &edits;
        PointActions &points;
        QAction *sortSquares;
        RangeActions &ranges;
    };

    /// Puts the menus into the bar, which owns this object.
    Menus(QMenuBar *bar, const Offers &offers);

    /// Adds actions that change what is seen beside the views, before the languages.
    void addLooks(const QList<QAction *> &looks);
    /// Adds the action that opens the settings to the menu of the run.
    void addSettings(QAction *settings);
    /// Adds the action that opens the sheet of keys and words.
    void addHelp(QAction *help);
    /// Returns the menus, those first whose keys are needed first.
    [[nodiscard]] QList<const QMenu *> byUse() const;
    void retranslate();

private:
    void addLanguageButton(QMenuBar *bar);

    enum Title { File, Edit, Run, Data, View, Help, TitleCount };

    std::array<QMenu *, TitleCount> m_menus{};
    QMenu *m_themes;
    QMenu *m_languages;
    QMenu *m_zoom;           ///< of the plane
    QToolButton *m_language; ///< at the right end, with the same menu
};

} // namespace frontera
