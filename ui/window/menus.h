// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <array>

class QAction;
class QMenu;
class QMenuBar;

namespace frontera {

class Actions;
class DataActions;
class EditActions;
class PointActions;
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
        ViewActions &views;
        DataActions &data;
        SlideActions &slides;
        SessionActions &sessions;
        EditActions &edits;
        PointActions &points;
    };

    /// Puts the menus into the bar, which owns this object.
    Menus(QMenuBar *bar, const Offers &offers);

    /// Adds the action that begins a presentation.
    void addPresentation(QAction *toggle);
    void retranslate();

private:
    enum Title { File, Edit, Run, Data, View, Help, TitleCount };

    std::array<QMenu *, TitleCount> m_menus{};
    QMenu *m_themes;
    QMenu *m_languages;
};

} // namespace frontera
