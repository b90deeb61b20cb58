// SPDX-FileCopyrightText: 2026 The Frontera authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/sentence_checks.h"
#include "tests/ui/step_sentences.h"

namespace sentences {

/// Returns all sentences about a run or data, with their checks. A sentence of the program that
/// matches none of them is new and needs a check here.
inline std::vector<Sentence> allButSteps()
{
    using F = Facts;
    using M = Match;
    const auto always = [](const F &, const M &) { return true; };
    const auto separable = [](const F &f, const M &m) {
        return f.truth.isSeparable && !f.of.isOneClass() && isNamedRightly(f, m);
    };
    const auto oneClass = [](const F &f, const M &m) {
        return f.truth.isSeparable && f.of.isOneClass() && isNamedRightly(f, m);
    };
    const auto onlyTies = [](const F &f, const M &m) {
        return !f.truth.isSeparable && f.truth.isLearnable && isNamedRightly(f, m);
    };
    const auto notLearnable = [](const F &f, const M &m) {
        return !f.truth.isLearnable && isNamedRightly(f, m);
    };
    const auto atZero = [](const F &f, const M &m) {
        const QString z = m.captured(QStringLiteral("z"));
        const QString all = m.captured(QStringLiteral("n"));
        return !f.of.isBipolar() && z == QString::number(f.of.convention == 0 ? 1 : 0) &&
               (all.isEmpty() || f.count(m, "n") == f.of.size()) && f.truth.isLearnable;
    };
    return {
        // the verdict
        {"nothing presented", R"(Nothing was presented yet\.)", R"(Aún no se presentó nada\.)",
         [](const F &f, const M &) { return f.step == 0; }},
        {"right at the start", R"(With the start weights, {k} of {n} are right\.)",
         R"(Con los pesos iniciales acierta {k} de {n}\.)",
         [](const F &f, const M &m) {
             return f.step == 0 && f.count(m, "k") == f.run.rightAt(0) &&
                    f.count(m, "n") == f.of.size();
         }},
        {"aim", R"(A perceptron looks for an? #\sand learns from its mistakes\.)",
         R"(Un perceptrón busca una? #\sy aprende de sus errores\.)",
         [](const F &f, const M &m) {
             const QString thing = m.captured(QStringLiteral("thing"));
             const bool isPoint = thing == u"point" || thing == u"punto";
             return f.step == 0 && isThing(f, m) && isPoint == (f.of.inputs() == 1);
         }},
        {"sides", R"((?<one>Ones|1) ● on one side of it, (?<zero>zeros|−1) ○ on the other\.)",
         R"((?<one>Los unos|1) ● de un lado, (?<zero>los ceros|−1) ○ del otro\.)",
         [](const F &f, const M &m) {
             return f.step == 0 && !f.of.isOneClass() &&
                    f.of.isBipolar() == (m.captured(QStringLiteral("one")) == u"1") &&
                    f.of.isBipolar() == (m.captured(QStringLiteral("zero")) == u"−1");
         }},
        {"one side", R"(All are {t} (?<sign>[●○]): all belong on one side of it\.)",
         R"(Todos son {t} (?<sign>[●○]): van todos del mismo lado\.)",
         [](const F &f, const M &m) {
             const int target = f.of.targets.front();
             return f.step == 0 && f.of.isOneClass() &&
                    classIn(f, m.captured(QStringLiteral("t"))) == target &&
                    (m.captured(QStringLiteral("sign")) == u"●") == (target == 1);
         }},
        {"no bias", R"(It (?:stays at (?<zero>0)|goes through the origin): there is no bias\.)",
         R"((?:Queda en (?<zero>0)|Pasa por el origen), porque no hay sesgo\.)",
         [](const F &f, const M &m) {
             const bool isPoint = !m.captured(QStringLiteral("zero")).isEmpty();
             return f.step == 0 && !f.of.useBias && isPoint == (f.of.inputs() == 1);
         }},
        {"position", R"(Epoch {e}, step {s}: {k} of {n} right[.]?)",
         R"(Época {e}, paso {s}: {k} de {n} correctas[.]?)",
         [](const F &f, const M &m) {
             return f.count(m, "e") == f.epochOf(f.step) && f.count(m, "s") == f.step &&
                    f.count(m, "k") == f.run.rightAt(f.step) && f.count(m, "n") == f.of.size() &&
                    !f.isLearnt() && !f.goesRound();
         }},
        {"mistakes so far", R"({m} (?:correction|mistake)s? so far\.)",
         R"({m} (?:correcci(?:ón|ones)|errore?s?) hasta aquí\.)",
         [](const F &f, const M &m) { return f.count(m, "m") == f.run.mistakesUpTo(f.step); }},
        {"scaling",
         R"(Up to {b} mistakes are possible; with the inputs evened out at most {k}: press E\.)",
         R"(Son posibles hasta {b} errores; con las entradas emparejadas, a lo sumo {k}: presione E\.)",
         [](const F &f, const M &m) {
             return !f.isLearnt() && !f.goesRound() && f.truth.isSeparable &&
                    f.count(m, "b") >= 10 * f.count(m, "k") &&
                    f.run.mistakesUpTo(f.step) <= f.count(m, "b");
         }},
        {"never ends", R"(It will never end: no #~ gets (?:more than {k} of {n}|all right)\.)",
         R"(Nunca terminará: ning(?:una|ún) #~ (?:acierta más de {k} de {n}|las acierta todas)\.)",
         isLimit},
        {"goes round: no line", R"(points: no #~ gets (?:more than {k} of {n}|all right)\.)",
         R"(points: ning(?:una|ún) #~ (?:acierta más de {k} de {n}|las acierta todas)\.)",
         [](const F &f, const M &m) { return f.goesRound() && isLimit(f, m); }},
        {"goes round from here", R"(points: from this start it will go round for ever\.)",
         R"(points: desde este inicio dará vueltas para siempre\.)",
         [](const F &f, const M &) { return f.goesRound(); }},
        {"another start would do",
         R"(But all {n} can be right, with z = 0 for some: another start would do\.)",
         R"(Pero las {n} pueden ser correctas, algunas con z = 0: con otro inicio se lograría\.)",
         [](const F &f, const M &m) {
             return f.goesRound() && f.truth.isLearnable && !f.truth.isSeparable &&
                    f.count(m, "n") == f.of.size();
         }},
        {"weights came back: for ever",
         R"(The weights after epoch {b} are those (?:after epoch {a}|at the start): it will go round for ever\.)",
         R"(Al final de la época {b} los pesos son los mismos que al (?:final de la época {a}|inicio): se repetirán para siempre\.)",
         areSame},
        {"weights came back",
         R"(The weights after epoch {b} are those (?:after epoch {a}|at the start)\.)",
         R"(Al final de la época {b} los pesos son los mismos que al (?:final de la época {a}|inicio)\.)",
         areSame},
        {"learnt",
         R"(Learnt: all {n} right after {e} epochs? and {u} (?:correction|mistake)s?[.]?)",
         R"(Aprendido: acierta las {n}, tras {e} épocas? y {u} (?:correcci(?:ón|ones)|errore?s?)[.]?)",
         [](const F &f, const M &m) {
             return isLearntAs(f, m) && f.count(m, "n") == f.of.size() && f.of.size() > 1;
         }},
        {"learnt: one",
         R"(Learnt: the only observation is right after {e} epochs? and {u} (?:correction|mistake)s?[.]?)",
         R"(Aprendido: acierta la única observación, tras {e} épocas? y {u} (?:correcci(?:ón|ones)|errore?s?)[.]?)",
         [](const F &f, const M &m) { return isLearntAs(f, m) && f.of.size() == 1; }},
        {"nothing changes", R"(The last epoch had no mistake, so nothing changes any more\.)",
         R"(La última época no tuvo errores, así que ya nada cambia\.)",
         [](const F &f, const M &) {
             return f.isLearnt() &&
                    f.run.mistakesUpTo(f.step) == f.run.mistakesUpTo(f.step - f.of.size());
         }},
        // the summary of trace
        {"trace: converged", R"(converged after {e} epochs? and {u} updates?)",
         R"(convergió tras {e} épocas? y {u} correcci(?:ón|ones))", isLearntAs},
        {"trace: cycle",
         R"(cycle: the weights after epoch {b} are those (?:after epoch {a}|at the start))",
         R"(ciclo: los pesos tras la época {b} son iguales a los (?:de la época {a}|del inicio))",
         areSame},
        {"trace: no state came back",
         R"(not converged after {e} epochs?: each epoch had a mistake, and no state came back)",
         R"(no convergió en {e} épocas?: cada época tuvo errores y ningún estado se repitió)",
         [](const F &f, const M &m) {
             std::set<SmallRun::State> ends;
             for (int epoch = 0; epoch <= f.run.epochs(); ++epoch)
                 ends.insert(f.run.afterEpoch(epoch));
             return !f.isLearnt() && f.count(m, "e") == f.run.epochs() &&
                    std::ssize(ends) == f.run.epochs() + 1;
         }},
        {"trace: shuffled",
         R"(not converged after {e} epochs?: each epoch had a mistake; in shuffled epochs, weights that come back prove nothing)",
         R"(no convergió en {e} épocas?: cada época tuvo errores; con épocas barajadas, que los pesos se repitan no prueba nada)",
         [](const F &f, const M &m) {
             return !f.isLearnt() && f.count(m, "e") == f.run.epochs() &&
                    f.of.order == frontera::Order::Shuffled;
         }},
        // why
        {"why: none separates", R"(Why no #~ separates points)",
         R"(Por qué ning(?:una|ún) #~ separa «points»)", notLearnable},
        {"why: only with ties", R"(Only with points on the #)", R"(Solo con puntos sobre la #)",
         [](const F &f, const M &m) {
             return !f.truth.isSeparable && f.truth.isLearnable && !f.of.isOneClass() &&
                    !f.of.useBias && isThing(f, m);
         }},
        {"why: only with z = 0", R"(Only with z = 0)", R"(Solo con z = 0)",
         [](const F &f, const M &) {
             return !f.truth.isSeparable && f.truth.isLearnable && f.of.isOneClass();
         }},
        {"why: none strictly",
         R"(Without a bias every # passes(?<origin> through the origin), and none leaves all the points strictly on (?:their sides|one side)\.)",
         R"(Sin sesgo,? toda # pasa(?<origin> por el origen),? y ninguna deja todos los puntos estrictamente de (?:su lado|un mismo lado)\.)",
         onlyTies},
        {"why: a tie counts",
         R"(But a point on the # has z = 0, which counts as {z} here: so all {n} can be right\.)",
         R"(Pero un punto sobre la # tiene z = 0, que aquí cuenta como {z}: así (?:las {n} pueden ser correctas|pueden ser correctas las {n2})\.)",
         [atZero](const F &f, const M &m) { return atZero(f, m) && !f.of.isOneClass(); }},
        {"why: all weights 0",
         R"(But with all weights 0 every sum is z = 0, which counts as {z} here: so nothing is wrong\.)",
         R"(Pero con todos los pesos en 0 toda suma es z = 0, que aquí cuenta como {z}: así no hay ningún error\.)",
         atZero},
        {"why: one class", R"(Any #~ beside the points will do)",
         R"(Sirve cualquier #~ que deje todos los puntos del mismo lado)", oneClass},
        {"one class", R"(All observations of points are of one class\.)",
         R"(Todas las observaciones de «points» son de una sola clase\.)",
         [](const F &f, const M &) { return f.of.isOneClass(); }},
        {"why: widest", R"(The widest street~ for points)", R"(La calle más ancha~ para «points»)",
         separable},
        {"why: separates", R"(An? #~ separates the classes: {line}\.)",
         R"(Una? #~ separa las clases: {line}\.)", isWidest},
        {"why: farthest", R"(Of all that do, it keeps farthest from both\.)",
         R"(De tod[oa]s l[oa]s que lo hacen, es (?:el|la) que más se aleja de ambas\.)",
         isStillWidest},
        {"why: street", R"(The street around it has no point inside: (?<m>.+?) on each side\.)",
         R"(La calle a su alrededor no tiene puntos adentro: mide (?<m>.+?) de cada lado\.)",
         isStreet},
        {"why: comes to an end",
         R"(So the mistakes come to an end, in whatever order the points come\.)",
         R"(Por eso los errores se acaban, sea cual sea el orden en que se presenten los puntos\.)",
         [](const F &f, const M &) { return f.truth.isSeparable && !f.goesRound(); }},
        {"why: gamma", R"(γ is the margin with the bias counted as one more input, always 1\.)",
         R"(γ es el margen si el sesgo se cuenta como una entrada más, siempre 1\.)",
         [](const F &f, const M &) { return f.truth.isSeparable && f.of.useBias; }},
        {"why: margin", R"(Margin on each side: {m}\.)", R"(Margen a cada lado: {m}\.)", isMargin},
        {"why: support", R"(It rests on its {n} support points?: {points}\.)",
         R"(Se apoya en sus? {n} puntos? de soporte: {points}\.)", isSupport},
        {"bound", R"(At most {k} mistakes? (?:is|are) possible; so far {m}\.)",
         R"(A lo sumo (?:es posible|son posibles) {k} errore?s?; hasta ahora van {m}\.)",
         [](const F &f, const M &m) {
             return isBound(f, m) && f.count(m, "m") == f.run.mistakesUpTo(f.step);
         }},
        {"bound's reasons",
         R"((?:\(R/γ\)², by|By) Novikoff \(1962\),(?: for this start,)? with R² [=≈] {r} and γ² (?:=|(?<near>≈)) {g}\.)",
         R"((?:Es \(R/γ\)², según|Según) Novikoff \(1962\),(?: para este inicio,)? con R² [=≈] {r} y γ² (?:=|(?<near>≈)) {g}\.)",
         areBoundsReasons},
        {"proof: a side is convex",
         R"(A side of a # holds the whole segment between any two of its points\.)",
         R"(Un lado de una? # contiene todo el segmento entre dos de sus puntos\.)", isThing},
        {"proof: all among them", R"(So it holds all that lies among them\.)",
         R"(Así contiene todo lo que está entre ellos\.)",
         [](const F &f, const M &) { return f.of.size() > 3; }},
        {"proof: point among both", R"(Yet {p} lies among the ones and among the zeros\.)",
         R"(Pero {p} está entre los unos y entre los ceros\.)",
         [](const F &f, const M &m) { return isAmongBoth(f, m.captured(QStringLiteral("p"))); }},
        {"proof: need", R"((?:\d+\. )?{p} → (?<t>−?\d) needs {sum} (?<relation>[<>≤≥]) 0)",
         R"((?:\d+\. )?{p} → (?<t>−?\d) exige {sum} (?<relation>[<>≤≥]) 0)", isNeed},
        {"proof: sum", R"((?:Add|Take|As it stands,) {how}: {sum} (?<relation>[<>≤≥]) 0)",
         R"((?:Sume|Tome|Tal cual,) {how}: {sum} (?<relation>[<>≤≥]) 0)", isSum},
        {"proof: contradiction", R"((?:Both|That) cannot be\.)",
         R"((?:Ambas no pueden cumplirse a la vez|Eso no puede cumplirse)\.)", isContradiction},
        {"proof: no such weights", R"(There are no such {names}\.)", R"(No existen {names} así\.)",
         areNames},
        {"proof: no boundary", R"(And without them there is no #~\.)", R"(Y sin ellos no hay #~\.)",
         notLearnable},
        {"not known yet",
         R"(Looking for the answer…|Whether the classes can be separated is being worked out, exactly\.)",
         R"(Buscando la respuesta…|Se está calculando, con exactitud, si las clases pueden separarse\.)",
         always},
        // the line placed by hand
        {"own line: separates", R"(It separates points\.)", R"(Separa «points»\.)",
         [](const F &f, const M &) { return f.ownRight == f.of.size(); }},
        {"own line: best", R"(No line~ gets more\.)", R"(Ninguna recta~ logra más\.)",
         [](const F &f, const M &m) { return f.ownRight == f.truth.best && isNamedRightly(f, m); }},
        {"own line: score", R"((?<all>✓ )?Your line: {k} of {n} right)",
         R"((?<all>✓ )?Su recta: {k} de {n} correctas)",
         [](const F &f, const M &m) {
             return f.count(m, "k") == f.ownRight && f.count(m, "n") == f.of.size() &&
                    m.captured(QStringLiteral("all")).isEmpty() == (f.ownRight < f.of.size());
         }},
        // check
        {"check: separates", R"(points: an? #~ separates the classes\.)",
         R"(points: una? #~ separa las clases\.)", separable},
        {"check: one class", R"(points: all observations are of one class\.)",
         R"(points: todas las observaciones son de una sola clase\.)",
         [](const F &f, const M &) { return f.of.isOneClass() && f.truth.isSeparable; }},
        {"check: one class on both sides",
         R"(points: all observations are of one class, but without a bias no weights have them all on one side\.)",
         R"(points: todas las observaciones son de una sola clase, pero sin sesgo no hay pesos que las dejen todas de un mismo lado\.)",
         [](const F &f, const M &) {
             return f.of.isOneClass() && !f.truth.isSeparable && !f.of.useBias;
         }},
        {"check: none separates", R"(points: no #~ separates the classes\.)",
         R"(points: ning(?:una|ún) #~ separa las clases\.)", notLearnable},
        {"check: only with ties",
         R"(points: a #~ separates the classes only with samples on (?:the line|it)\.)",
         R"(points: una? #~ separa las clases solo con observaciones sobre (?:la recta|él)\.)",
         [onlyTies](const F &f, const M &m) { return onlyTies(f, m) && !f.of.isOneClass(); }},
        {"check: 0 separates", R"(points: the point 0 separates the classes\.)",
         R"(points: el punto 0 separa las clases\.)",
         [](const F &f, const M &) {
             return f.of.inputs() == 1 && !f.of.useBias && f.truth.isSeparable;
         }},
        {"check: 0 with ties",
         R"(points: the point 0 separates the classes only with samples on it\.)",
         R"(points: el punto 0 separa las clases solo con observaciones sobre él\.)",
         [](const F &f, const M &) {
             return f.of.inputs() == 1 && !f.of.useBias && !f.truth.isSeparable &&
                    f.truth.isLearnable;
         }},
        {"check: 0 does not", R"(points: the point 0 does not separate the classes\.)",
         R"(points: el punto 0 no separa las clases\.)",
         [](const F &f, const M &) {
             return f.of.inputs() == 1 && !f.of.useBias && !f.truth.isLearnable;
         }},
        {"check: proof", R"(The proof, class 0 and then class 1: {proof}$)",
         R"(Demostración \(a la izquierda la clase 0, a la derecha la clase 1\): {proof}$)",
         isCertificate},
        {"check: proof of one", R"(The proof, of class (?<c>[01]) alone: {proof}$)",
         R"(Demostración \(con la clase (?<c>[01]) sola\): {proof}$)", isCertificate},
        {"check: largest margin", R"(The #~ of largest margin: {line} = 0)",
         R"((?:La|El) #~ de mayor margen: {line} = 0)", isCheckLine},
        {"check: solved", R"(Solved for x2: x2 = (?<slope>.+)$)",
         R"(Despejada x2: x2 = (?<slope>.+)$)", isCheckSlope},
        {"check: rounded margin", R"(Its margin: the square root of {m}, about {d}$)",
         R"(Su margen: la raíz cuadrada de {m}, aproximadamente {d}$)", isCheckMargin},
        {"check: margin", R"(Its margin: {m}$)", R"(Su margen: {m}$)", isCheckMargin},
        {"check: support", R"(It rests on the samples? {rows}\.$)",
         R"(Se apoya en las? observaci(?:ón|ones) {rows}\.$)", isCheckSupport},
        {"check: bound",
         R"((?:From this start l|L)earning makes at most {k} mistakes? \(Novikoff 1962,(?: generalised;)? R² = {r}, γ² = {g}\)\.)",
         R"((?:Desde este inicio e|E)l aprendizaje comete a lo sumo {k} errore?s? \(Novikoff 1962,(?: generalizado;)? R² = {r}, γ² = {g}\)\.)",
         [](const F &f, const M &m) { return isBound(f, m) && areBoundsReasons(f, m); }},
        {"check: best", R"(The best (?:#|(?<weights>weights)) gets? {k} of {n} right\.)",
         R"((?:(?:La|El) mejor #|(?<weights>Con los mejores pesos),) (?:acierta )?{k} de {n}(?: son correctas)?\.)",
         [](const F &f, const M &m) {
             return f.count(m, "k") == f.truth.best && f.count(m, "n") == f.of.size() &&
                    m.captured(QStringLiteral("weights")).isEmpty() == f.of.useBias;
         }},
        // the worksheet
        {"worksheet: question",
         R"(Does an? #~ separate the classes\? (?:(?<draw>Draw it)|Give its weights)\.)",
         R"(¿Hay una #~ que separe las clases\? (?:(?<draw>Dibújela)|Dé sus pesos)\.)",
         [](const F &f, const M &m) {
             return isNamedRightly(f, m) &&
                    m.captured(QStringLiteral("draw")).isEmpty() == (f.of.inputs() != 2);
         }},
        {"worksheet: yes", R"(Yes: {line} is such a (?:(?<draw>line, drawn solid)|boundary)\.)",
         R"(Sí: {line} es una (?:(?<draw>de ellas, la de trazo continuo)|frontera así)\.)",
         [](const F &f, const M &m) {
             f.line = f.equation(m.captured(QStringLiteral("line")));
             return (f.line ? f.separates(*f.line)
                            : m.captured(QStringLiteral("line")).contains(u'≈')) &&
                    m.captured(QStringLiteral("draw")).isEmpty() == (f.of.inputs() != 2);
         }},
        {"worksheet: one class",
         R"(Yes: all observations are of one class, and any #~ beside them will do\.)",
         R"(Sí: todas las observaciones son de una sola clase, y sirve cualquier #~ que las deje del mismo lado\.)",
         oneClass},
        {"worksheet: no", R"(No: no #~ separates the classes\.)",
         R"(No: ninguna #~ separa las clases\.)", notLearnable},
        {"worksheet: floats",
         R"(Python’s floats give other answers from step {s} on: .+ = .+, (not \S+|while exactly .+ = \S+)\.)",
         R"(Los float de Python dan otras respuestas desde el paso {s}: .+ = .+, (no \S+|mientras que exactamente .+ = \S+)\.)",
         isParting},
        {"worksheet: digits", R"(The digits differ from step {s} on already\.)",
         R"(Las cifras difieren ya desde el paso {s}\.)", isRounding},
        {"worksheet: dashed",
         R"(Dashed: the line of the last row(?:, {line}(?:, that is x₂ = (?<slope>.+))?)?\.$)",
         R"(De trazos: la recta de la última fila(?:, {line}(?:, es decir, x₂ = (?<slope>.+))?)?\.$)",
         [](const F &f, const M &m) { return f.of.inputs() == 2 && isLastLine(f, m); }},
        {"worksheet: outside", R"(The line of the last row, {line}, lies outside the drawing\.)",
         R"(La recta de la última fila, {line}, queda fuera del dibujo\.)",
         [](const F &f, const M &m) { return f.of.inputs() == 2 && isLastLine(f, m); }},
        {"worksheet: last", R"(The boundary of the last row: {line}\.)",
         R"(La frontera de la última fila: {line}\.)",
         [](const F &f, const M &m) { return f.of.inputs() != 2 && isLastLine(f, m); }},
        {"worksheet: curve", R"(Dashed: the boundary of the last row, {line}\.)",
         R"(De trazos: la frontera de la última fila, {line}\.)",
         [](const F &f, const M &m) { return f.of.inputs() != 2 && isLastLine(f, m); }},
        // the settings
        {"settings: rate", R"((?:Learning rate: )?η = {v}$)",
         R"((?:Tasa de aprendizaje: )?η = {v}$)",
         [](const F &f, const M &m) {
             return F::number(m.captured(QStringLiteral("v"))) == Rational(f.of.rate, 1000);
         }},
        {"settings: start in a line", R"(start w = {p}, (?:b = {b}|no bias)$)",
         R"(inicio w = {p}, (?:b = {b}|sin sesgo)$)", isStart},
        {"settings: start", R"(Start: {list}(?<none>, without a bias)?$)",
         R"(Inicio: {list}(?<none>, sin sesgo)?$)", isStartList},
        {"settings: targets",
         R"((?:targets (?<bipolar>−1/\+1)|Targets: t is (?:(?<bipolar2>−1 or \+1)|0 or 1))$)",
         R"((?:objetivos (?<bipolar>−1/\+1)|Objetivos: t es (?:(?<bipolar2>−1 o \+1)|0 o 1))$)",
         [](const F &f, const M &m) {
             return f.of.isBipolar() == !(m.captured(QStringLiteral("bipolar")) +
                                          m.captured(QStringLiteral("bipolar2")))
                                             .isEmpty();
         }},
        {"settings: output",
         R"((?:fires at z|Output: ŷ = 1 where z) (?<relation>[≥>]) 0(?:, else ŷ = 0)?$)",
         R"((?:se activa con z|Salida: ŷ = 1 si z) (?<relation>[≥>]) 0(?:; si no, ŷ = 0)?$)",
         [](const F &f, const M &m) {
             return f.of.convention == (m.captured(QStringLiteral("relation")) == u"≥" ? 0 : 1);
         }},
        {"settings: sign", R"(Output: ŷ is the sign of z; a tie, z = 0, is a mistake$)",
         R"(Salida: ŷ es el signo de z; un empate, z = 0, es un error$)",
         [](const F &f, const M &) { return f.of.isBipolar(); }},
        {"settings: shuffled",
         R"((?:shuffled, seed|Order: new in every epoch, drawn from the seed) {s}$)",
         R"((?:al azar, semilla|Orden: nuevo en cada época, sorteado con la semilla) {s}$)",
         [](const F &f, const M &m) {
             return f.of.order == frontera::Order::Shuffled && f.count(m, "s") == f.of.number;
         }},
        {"settings: order of rows", R"(order (?<rows>[\d, ]+)$)", R"(orden (?<rows>[\d, ]+)$)",
         [](const F &f, const M &m) {
             QStringList rows;
             for (const int row : f.of.permutation)
                 rows += QString::number(row + 1);
             return m.captured(QStringLiteral("rows")) == rows.join(QStringLiteral(", "));
         }},
        {"settings: order", R"(Order: {points}$)", R"(Orden: {points}$)", isOrder},
    };
}

inline std::vector<Sentence> all()
{
    std::vector<Sentence> sentences = ofSteps();
    std::ranges::move(allButSteps(), std::back_inserter(sentences));
    return sentences;
}

} // namespace sentences
