<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>It rests on the sample(s) %1.</source>
        <translation>
            <numerusform>It rests on the sample %1.</numerusform>
            <numerusform>It rests on the samples %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning makes at most %1 mistake(s) (Novikoff 1962, %2, %3).</source>
        <translation>
            <numerusform>Learning makes at most %1 mistake (Novikoff 1962, %2, %3).</numerusform>
            <numerusform>Learning makes at most %1 mistakes (Novikoff 1962, %2, %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From this start learning makes at most %1 mistake(s) (Novikoff 1962, generalised; %2, %3).</source>
        <translation>
            <numerusform>From this start learning makes at most %1 mistake (Novikoff 1962, generalised; %2, %3).</numerusform>
            <numerusform>From this start learning makes at most %1 mistakes (Novikoff 1962, generalised; %2, %3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassifiedWords</name>
    <message numerus="yes">
        <source>%1 row(s) left without a class, as a number is missing.</source>
        <translation>
            <numerusform>%1 row left without a class, as a number is missing.</numerusform>
            <numerusform>%1 rows left without a class, as a number is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out that have a class already.</source>
        <translation>
            <numerusform>%1 row left out that has a class already.</numerusform>
            <numerusform>%1 rows left out that have a class already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 observations of the data are wrong</source>
        <translation>
            <numerusform>%1 of the %2 observations of the data is wrong</numerusform>
            <numerusform>%1 of the %2 observations of the data are wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CubePlot</name>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observation</numerusform>
            <numerusform>%1 observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%1 line(s) above the names left out.</source>
        <translation>
            <numerusform>%1 line above the names left out.</numerusform>
            <numerusform>%1 lines above the names left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comment(s) left out.</source>
        <translation>
            <numerusform>%1 comment left out.</numerusform>
            <numerusform>%1 comments left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) with more than %2 digits rounded to these.</source>
        <translation>
            <numerusform>%1 number with more than %2 digits rounded to these.</numerusform>
            <numerusform>%1 numbers with more than %2 digits rounded to these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out in which a number is missing.</source>
        <translation>
            <numerusform>%1 row left out in which a number is missing.</numerusform>
            <numerusform>%1 rows left out in which a number is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a class left out.</source>
        <translation>
            <numerusform>%1 row without a class left out.</numerusform>
            <numerusform>%1 rows without a class left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of other classes left out.</source>
        <translation>
            <numerusform>%1 row of other classes left out.</numerusform>
            <numerusform>%1 rows of other classes left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have no class in the target column, and fewer than two are left; choose another target column</source>
        <translation>
            <numerusform>%1 row has no class in the target column, and fewer than two are left; choose another target column</numerusform>
            <numerusform>%1 rows have no class in the target column, and fewer than two are left; choose another target column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have no class in the column %2, and fewer than two are left; choose another target column</source>
        <translation>
            <numerusform>%1 row has no class in the column %2, and fewer than two are left; choose another target column</numerusform>
            <numerusform>%1 rows have no class in the column %2, and fewer than two are left; choose another target column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number is missing in %1 row(s), and fewer than two are left; leave out the columns with many gaps</source>
        <translation>
            <numerusform>a number is missing in %1 row, and fewer than two are left; leave out the columns with many gaps</numerusform>
            <numerusform>a number is missing in %1 rows, and fewer than two are left; leave out the columns with many gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;qid:&quot; left out of %1 row(s).</source>
        <translation>
            <numerusform>&quot;qid:&quot; left out of %1 row.</numerusform>
            <numerusform>&quot;qid:&quot; left out of %1 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) above or below the table left out.</source>
        <translation>
            <numerusform>%1 line above or below the table left out.</numerusform>
            <numerusform>%1 lines above or below the table left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>Enter %n number(s) with “;” between.</source>
        <translation>
            <numerusform>Enter %n number.</numerusform>
            <numerusform>Enter %n numbers with “;” between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>An export before this one was ended while it replaced files; %1 and %n more file(s) are put back as they were.</source>
        <translation>
            <numerusform>An export before this one was ended while it replaced files; %1 and %n more file are put back as they were.</numerusform>
            <numerusform>An export before this one was ended while it replaced files; %1 and %n more files are put back as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatesVerdict</name>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 epoch</numerusform>
            <numerusform>%1 epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message numerus="yes">
        <source>%1 number(s) from %2 to %3</source>
        <translation>
            <numerusform>%1 number from %2 to %3</numerusform>
            <numerusform>%1 numbers from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s)</source>
        <translation>
            <numerusform>%1 gap</numerusform>
            <numerusform>%1 gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without a class</source>
        <translation>
            <numerusform>%1 without a class</numerusform>
            <numerusform>%1 without a class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with a gap</source>
        <translation>
            <numerusform>%1 with a gap</numerusform>
            <numerusform>%1 with a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of other classes</source>
        <translation>
            <numerusform>%1 of other classes</numerusform>
            <numerusform>%1 of other classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out: %2</source>
        <translation>
            <numerusform>%1 row left out: %2</numerusform>
            <numerusform>%1 rows left out: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 input(s)</source>
        <translation>
            <numerusform>%1 input</numerusform>
            <numerusform>%1 inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s)</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>and %n more input(s)</source>
        <translation>
            <numerusform>and %n more input</numerusform>
            <numerusform>and %n more inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>the neuron: %1 mistake(s)</source>
        <translation>
            <numerusform>the neuron: %1 mistake</numerusform>
            <numerusform>the neuron: %1 mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowClassifier</name>
    <message numerus="yes">
        <source>Saved %1 with %2 classified row(s)</source>
        <translation>
            <numerusform>Saved %1 with %2 classified row</numerusform>
            <numerusform>Saved %1 with %2 classified rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observation</numerusform>
            <numerusform>%1 observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n weight</numerusform>
            <numerusform>%n weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) Δ</source>
        <translation>
            <numerusform>%n sum Δ</numerusform>
            <numerusform>%n sums Δ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 epoch</numerusform>
            <numerusform>%1 epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s)</source>
        <translation>
            <numerusform>%1 update</numerusform>
            <numerusform>%1 updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 step</numerusform>
            <numerusform>%1 steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 epoch</numerusform>
            <numerusform>%1 epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mistake(s)</source>
        <translation>
            <numerusform>%1 mistake</numerusform>
            <numerusform>%1 mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 correction(s)</source>
        <translation>
            <numerusform>%1 correction</numerusform>
            <numerusform>%1 corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) with corrections so far</source>
        <translation>
            <numerusform>%1 step with corrections so far</numerusform>
            <numerusform>%1 steps with corrections so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 correction(s) so far</source>
        <translation>
            <numerusform>%1 correction so far</numerusform>
            <numerusform>%1 corrections so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mistake(s) so far</source>
        <translation>
            <numerusform>%1 mistake so far</numerusform>
            <numerusform>%1 mistakes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) with corrections</source>
        <translation>
            <numerusform>%1 step with corrections</numerusform>
            <numerusform>%1 steps with corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPlot</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learnt in %n epoch(s)</source>
        <translation>
            <numerusform>learnt in %n epoch</numerusform>
            <numerusform>learnt in %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n gate</numerusform>
            <numerusform>%n gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>It rests on its %n support point(s): %1.</source>
        <translation>
            <numerusform>It rests on its %n support point: %1.</numerusform>
            <numerusform>It rests on its %n support points: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 mistake(s) are possible; so far %2.</source>
        <translation>
            <numerusform>At most %1 mistake is possible; so far %2.</numerusform>
            <numerusform>At most %1 mistakes are possible; so far %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::BoundaryPlot</name>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observation</numerusform>
            <numerusform>%1 observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::DataActions</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::FeatureActions</name>
    <message numerus="yes">
        <source>%n more input(s): %1</source>
        <translation>
            <numerusform>One more input: %1</numerusform>
            <numerusform>%n more inputs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::PictureForm</name>
    <message numerus="yes">
        <source>%1 frame(s)</source>
        <translation>
            <numerusform>%1 frame</numerusform>
            <numerusform>%1 frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 numbered file(s)</source>
        <translation>
            <numerusform>%1 numbered file</numerusform>
            <numerusform>%1 numbered files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::SlideActions</name>
    <message numerus="yes">
        <source>Table copied: %1 step(s)</source>
        <translation>
            <numerusform>Table copied: %1 step</numerusform>
            <numerusform>Table copied: %1 steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::WhyPanel</name>
    <message numerus="yes">
        <source>… and %n more line(s), which “frontera check” prints.</source>
        <translation>
            <numerusform>… and %n more line, which “frontera check” prints.</numerusform>
            <numerusform>… and %n more lines, which “frontera check” prints.</numerusform>
        </translation>
    </message>
</context>
</TS>
