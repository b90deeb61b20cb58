<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>Shows how a perceptron learns, and why it cannot learn XOR.

Numbers are exact: 0.1 is 0.1.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Muestra cómo aprende un perceptrón, y por qué no puede aprender XOR.

Los números son exactos: 0,1 es 0,1.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Works with %1.</source>
        <comment>Qt 6.4.2, QCustomPlot 2.1.0, …</comment>
        <translation>Funciona con %1.</translation>
    </message>
    <message>
        <source>Built from commit %1.</source>
        <translation>Compilado del commit %1.</translation>
    </message>
</context>
<context>
    <name>Argument</name>
    <message>
        <source>%1: %2.</source>
        <comment>an option and its value; what would be right</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: there is no such option here; %2 lists those there are.</source>
        <translation>%1: aquí no existe esa opción; %2 muestra las que hay.</translation>
    </message>
    <message>
        <source>%1: a word too many; %2 takes options only, which %3 lists.</source>
        <translation>%1: sobra esta palabra; %2 solo acepta opciones, que %3 muestra.</translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation>Falta %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no value: %2.</source>
        <translation>%1 no tiene valor: %2.</translation>
    </message>
    <message>
        <source>%1: this option takes no value; write %2.</source>
        <translation>%1: esta opción no lleva valor; escriba %2.</translation>
    </message>
    <message>
        <source>%1 is given more than once; give it once.</source>
        <translation>%1 aparece más de una vez; escríbala una sola vez.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other; leave one of them out.</source>
        <translation>%1 y %2 se contradicen; quite una de las dos.</translation>
    </message>
    <message>
        <source>; a number has at most %1 digits</source>
        <translation>; un número tiene a lo sumo %1 cifras</translation>
    </message>
    <message>
        <source>; a number other than 0 has a size from 1e-%1 to 1e%1</source>
        <translation>; un número distinto de 0 tiene un tamaño de 1e-%1 a 1e%1</translation>
    </message>
    <message>
        <source>; the decimals come after a point: write %1</source>
        <translation>; los decimales van después de un punto: escriba %1</translation>
    </message>
    <message>
        <source>the name of the file is not valid UTF-8; give it another name</source>
        <translation>el nombre del archivo no es UTF-8 válido; póngale otro nombre</translation>
    </message>
    <message>
        <source>the run ends at step %1, so the step is a whole number from 0 to %1</source>
        <translation>la ejecución termina en el paso %1, así que el paso es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>a side of the picture would have %1 pixels, and at most %2 are drawn; give a smaller %3 or %4</source>
        <translation>un lado de la imagen tendría %1 píxeles y se dibujan a lo sumo %2; dé un valor menor a %3 o a %4</translation>
    </message>
    <message>
        <source>%1 is for animations; leave it out, or name a file that ends in .gif.</source>
        <translation>%1 es para animaciones; omítala, o dé el nombre de un archivo que termine en .gif.</translation>
    </message>
    <message>
        <source>%1 is for comparisons; leave it out, or add --view compare.</source>
        <translation>%1 es para comparaciones; omítala, o agregue --view compare.</translation>
    </message>
    <message>
        <source>the document would have more than %1 pages</source>
        <translation>el documento tendría más de %1 páginas</translation>
    </message>
    <message>
        <source>the document would have %1 pages</source>
        <translation>el documento tendría %1 páginas</translation>
    </message>
    <message>
        <source>give fewer epochs or %1</source>
        <translation>dé menos épocas o %1</translation>
    </message>
    <message>
        <source>give fewer epochs</source>
        <translation>dé menos épocas</translation>
    </message>
    <message>
        <source>%1, and at most %2 are written; %3</source>
        <translation>%1, y se escriben %2 como máximo; %3</translation>
    </message>
    <message>
        <source>%1 is for a single picture; an animation takes %2 and %3.</source>
        <translation>%1 es para una sola imagen; una animación admite %2 y %3.</translation>
    </message>
    <message>
        <source>%1 is not for animations, which have a background; leave it out.</source>
        <translation>%1 no es para animaciones, que tienen fondo; omítala.</translation>
    </message>
    <message>
        <source>; the inputs are %1</source>
        <translation>; las entradas son %1</translation>
    </message>
    <message>
        <source>; the rows are 1 to %1</source>
        <translation>; las filas van de 1 a %1</translation>
    </message>
    <message>
        <source>%1 has no meaning with --view wall, which shows whole runs of the sixteen gates; leave it out.</source>
        <translation>%1 no tiene sentido con --view wall, que muestra ejecuciones enteras de las dieciséis compuertas; omítala.</translation>
    </message>
    <message>
        <source>%1 is for data from a file; leave it out, or add %2.</source>
        <translation>%1 es para datos de un archivo; omítala o agregue %2.</translation>
    </message>
    <message>
        <source>%1 is for examples that are drawn from a seed; leave it out, or add %2 with one of %3.</source>
        <translation>%1 es para ejemplos generados a partir de una semilla; omítala o agregue %2 con uno de estos: %3.</translation>
    </message>
    <message>
        <source>; there is one input, %1</source>
        <translation>; hay una sola entrada, %1</translation>
    </message>
    <message>
        <source>%1 has no effect while %2 is as usual; leave it out, or give %2 too.</source>
        <translation>%1 no tiene efecto mientras %2 quede como siempre; quítela, o dé también %2.</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other: %3; leave one of them out.</source>
        <translation>%1 y %2 se contradicen: %3; quite una de las dos.</translation>
    </message>
    <message>
        <source>%1 is not for the model %2; leave it out.</source>
        <translation>%1 no es para el modelo %2; omítala.</translation>
    </message>
    <message>
        <source>this model cannot learn from these data</source>
        <translation>este modelo no puede aprender de estos datos</translation>
    </message>
    <message>
        <source>The boundary of the model %1 is no line, and what a line can do is all that is proved; choose another model.</source>
        <translation>La frontera del modelo %1 no es una recta, y solo se demuestra lo que puede una recta; elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no worksheet for the model %1; choose another model.</source>
        <translation>No hay hoja de trabajo para el modelo %1; elija otro modelo.</translation>
    </message>
    <message>
        <source>this view is not for the model %1</source>
        <translation>esta vista no es para el modelo %1</translation>
    </message>
    <message>
        <source>%1 is for gates; leave it out, or take %2.</source>
        <translation>%1 es para compuertas; omítala o use %2.</translation>
    </message>
    <message>
        <source>What a line can do is proved only where its place is learnt; leave %1 out.</source>
        <translation>Lo que una recta puede hacer se demuestra solo si se aprende su lugar; omita %1.</translation>
    </message>
    <message>
        <source>this view is not for runs with %1</source>
        <translation>esta vista no es para ejecuciones con %1</translation>
    </message>
    <message>
        <source>No program is written for the model %1; choose another model.</source>
        <translation>No se escribe ningún programa para el modelo %1; elija otro modelo.</translation>
    </message>
    <message>
        <source>%1: no program is written with this setting; choose another one.</source>
        <translation>%1: no se escribe ningún programa con este ajuste; elija otro.</translation>
    </message>
    <message>
        <source>this model learns from %1</source>
        <translation>este modelo aprende de %1</translation>
    </message>
    <message>
        <source>this view is for two inputs and one made of them, such as --features x1*x2</source>
        <translation>esta vista es para dos entradas y una hecha de ellas, como --features x1*x2</translation>
    </message>
    <message>
        <source>%1 is for the code; leave it out, or add --view code.</source>
        <translation>%1 es para el código; omítala, o agregue --view code.</translation>
    </message>
    <message>
        <source>%1 has no meaning with check, which trains nothing; leave it out.</source>
        <translation>%1 no tiene sentido con check, que no entrena nada; omítala.</translation>
    </message>
    <message>
        <source>--view compare: both runs are the same; add what is other in the one on the left: %1, %2 or %3.</source>
        <translation>--view compare: las dos ejecuciones son iguales; agregue lo que cambia en la de la izquierda: %1, %2 o %3.</translation>
    </message>
    <message>
        <source>--view compare: both runs are the same; add what is other in the one on the left: %1 or %2.</source>
        <translation>--view compare: las dos ejecuciones son iguales; agregue lo que cambia en la de la izquierda: %1 o %2.</translation>
    </message>
    <message>
        <source>%1 is for a picture of the plane, of data that are drawn in one; leave it out.</source>
        <translation>%1 es para una imagen del plano, de datos que se dibujan en uno; omítala.</translation>
    </message>
    <message>
        <source>%1 is for the model %2; leave it out, or add %3.</source>
        <comment>--units; gates; --model gates</comment>
        <translation>%1 es para el modelo %2; omítala o agregue %3.</translation>
    </message>
    <message>
        <source>the weight space is drawn for two inputs</source>
        <translation>el espacio de pesos se dibuja para dos entradas</translation>
    </message>
    <message>
        <source>%1 is not for the model %2, which learns in exact decimals alone; leave it out.</source>
        <translation>%1 no es para el modelo %2, que aprende solo con decimales exactos; omítala.</translation>
    </message>
    <message>
        <source>%1: there is no such command and no such file; the first word is trace, check, export, deck, worksheet, code, examples, an option, or a file of data or a session.</source>
        <translation>%1: no existe ese comando ni ese archivo; la primera palabra es trace, check, export, deck, worksheet, code, examples, una opción, o un archivo de datos o una sesión.</translation>
    </message>
    <message>
        <source>%1: a word too many; %2 takes options, which %3 lists, and one file of data or a session.</source>
        <translation>%1: sobra esta palabra; %2 acepta opciones, que %3 muestra, y un solo archivo de datos o una sesión.</translation>
    </message>
    <message>
        <source>%1: there is no such file here; %2 takes options, which %3 lists, and one file of data or a session.</source>
        <translation>%1: aquí no existe ese archivo; %2 acepta opciones, que %3 muestra, y un solo archivo de datos o una sesión.</translation>
    </message>
    <message>
        <source>%1 has no effect beside %2; leave it out.</source>
        <translation>%1 no tiene efecto junto a %2; quítela.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>See %1.</source>
        <comment>options</comment>
        <translation>Véase %1.</translation>
    </message>
    <message>
        <source>%1 leaves out the column.</source>
        <comment>an option</comment>
        <translation>%1 omite la columna.</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>What one step does</source>
        <translation>Lo que hace un paso</translation>
    </message>
    <message>
        <source>%1 = t where t·z ≤ 0, else 0</source>
        <translation>%1 = t si t·z ≤ 0; si no, 0</translation>
    </message>
    <message>
        <source>Step %1: %2 → %3</source>
        <translation>Paso %1: %2 → %3</translation>
    </message>
    <message>
        <source>sign(%1)</source>
        <translation>signo(%1)</translation>
    </message>
    <message>
        <source>step(%1)</source>
        <translation>escalón(%1)</translation>
    </message>
    <message>
        <source>%1 ≤ 0: a mistake, %2 = t = %3</source>
        <translation>%1 ≤ 0: un error, %2 = t = %3</translation>
    </message>
    <message>
        <source>%1 &gt; 0: right, %2 = 0</source>
        <translation>%1 &gt; 0: correcto, %2 = 0</translation>
    </message>
    <message>
        <source>z = 0 is a tie. With targets −1/+1 a tie is a mistake.</source>
        <translation>z = 0 es un empate. Con objetivos −1/+1 un empate es un error.</translation>
    </message>
    <message>
        <source>z = 0 is a tie. As set, it fires at z ≥ 0, so ŷ = 1.</source>
        <translation>z = 0 es un empate. Según el ajuste se activa con z ≥ 0, así que ŷ = 1.</translation>
    </message>
    <message>
        <source>z = 0 is a tie. As set, it fires only at z &gt; 0, so ŷ = 0.</source>
        <translation>z = 0 es un empate. Según el ajuste se activa solo con z &gt; 0, así que ŷ = 0.</translation>
    </message>
    <message>
        <source>%1 = t where ŷ ≠ t, else 0</source>
        <translation>%1 = t si ŷ ≠ t; si no, 0</translation>
    </message>
    <message>
        <source>ŷ ≠ t: a mistake, %1 = t = %2</source>
        <translation>ŷ ≠ t: un error, %1 = t = %2</translation>
    </message>
    <message>
        <source>ŷ = t: right, %1 = 0</source>
        <translation>ŷ = t: correcto, %1 = 0</translation>
    </message>
    <message>
        <source>z = 0 is a tie. As set, it fires only at z &gt; 0, so ŷ = −1.</source>
        <translation>z = 0 es un empate. Según el ajuste se activa solo con z &gt; 0, así que ŷ = −1.</translation>
    </message>
    <message>
        <source>|z| ≤ %1: z lies in the dead zone, a mistake for either target.</source>
        <translation>|z| ≤ %1: z está en la zona muerta, un error para cualquier objetivo.</translation>
    </message>
    <message>
        <source>%1, but 0 where |z| ≤ %2</source>
        <translation>%1, pero 0 si |z| ≤ %2</translation>
    </message>
    <message>
        <source>sign(%1), with sign(0) = 1</source>
        <translation>signo(%1), con signo(0) = 1</translation>
    </message>
    <message>
        <source>sign(%1), with sign(0) = −1</source>
        <translation>signo(%1), con signo(0) = −1</translation>
    </message>
    <message>
        <source>Step %1, in floats: %2 → %3</source>
        <translation>Paso %1, en float: %2 → %3</translation>
    </message>
    <message>
        <source>t − output, for each, with t by its own gate</source>
        <translation>t − salida, en cada una, con t según su propia compuerta</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>su entrada</translation>
    </message>
    <message>
        <source>%1: a sum of 0 is a tie; as set, it fires.</source>
        <translation>%1: una suma de 0 es un empate; según el ajuste, se activa.</translation>
    </message>
    <message>
        <source>%1: a sum of 0 is a tie; as set, it does not fire.</source>
        <translation>%1: una suma de 0 es un empate; según el ajuste, no se activa.</translation>
    </message>
    <message>
        <source>%1: t = %2, so e = %3</source>
        <comment>a gate; its target; the error</comment>
        <translation>%1: t = %2, así que e = %3</translation>
    </message>
    <message>
        <source>%1 = %2 in epoch k</source>
        <translation>%1 = %2 en la época k</translation>
    </message>
    <message>
        <source>at the end of the epoch: %1</source>
        <translation>al final de la época: %1</translation>
    </message>
    <message>
        <source>again until it is right</source>
        <translation>otra vez hasta acertar</translation>
    </message>
    <message>
        <source>The epoch ends: what its mistakes add up to is added.</source>
        <translation>Termina la época: se suma lo que acumularon sus errores.</translation>
    </message>
    <message>
        <source>The change is kept for the end of the epoch.</source>
        <translation>El cambio se guarda para el final de la época.</translation>
    </message>
    <message>
        <source>A mistake: it is presented again.</source>
        <translation>Un error: se presenta de nuevo.</translation>
    </message>
    <message>
        <source>(tie)</source>
        <translation>(empate)</translation>
    </message>
    <message>
        <source>a further input</source>
        <translation>otra entrada</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>la suma</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>el umbral</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the output: 1 if z ≥ 0</source>
        <translation>la salida: 1 si z ≥ 0</translation>
    </message>
    <message>
        <source>the output: 1 if z &gt; 0</source>
        <translation>la salida: 1 si z &gt; 0</translation>
    </message>
    <message>
        <source>the error: target less output</source>
        <translation>el error: objetivo menos salida</translation>
    </message>
    <message>
        <source>the error: 0 where it is right</source>
        <translation>el error: 0 si acierta</translation>
    </message>
    <message>
        <source>the changes add up</source>
        <translation>los cambios se suman</translation>
    </message>
    <message>
        <source>the changes add up,</source>
        <translation>los cambios se suman,</translation>
    </message>
    <message>
        <source>each by its own input</source>
        <translation>cada uno según su entrada</translation>
    </message>
    <message>
        <source>and so do those of the bias</source>
        <translation>y los del sesgo también</translation>
    </message>
    <message>
        <source>and so does the bias</source>
        <translation>y el sesgo también</translation>
    </message>
    <message>
        <source>the weights of the answers that are yes, added</source>
        <translation>la suma de los pesos de las respuestas que son sí</translation>
    </message>
    <message>
        <source>each of these weights: %1</source>
        <translation>cada uno de esos pesos: %1</translation>
    </message>
    <message>
        <source>Only the answers that are yes: the others add nothing and do not change.</source>
        <translation>Solo las respuestas que son sí: las demás no suman ni cambian.</translation>
    </message>
    <message>
        <source>Inputs that are 0 are left out: they add nothing, and their weights do not change.</source>
        <translation>Sin las entradas que son 0: no suman, y sus pesos no cambian.</translation>
    </message>
    <message>
        <source>Step %1, to work out</source>
        <translation>Paso %1, para calcular</translation>
    </message>
    <message>
        <source>Step %1, to work out with %2</source>
        <comment>a step; the weights</comment>
        <translation>Paso %1, para calcular con %2</translation>
    </message>
    <message>
        <source>the weight learns, at the rate η</source>
        <translation>el peso aprende, con la tasa η</translation>
    </message>
    <message>
        <source>the weights learn: the rate η</source>
        <translation>los pesos aprenden: la tasa η</translation>
    </message>
    <message>
        <source>times e times their own input</source>
        <translation>por e y por su propia entrada</translation>
    </message>
    <message>
        <source>times t times their own input</source>
        <translation>por t y por su propia entrada</translation>
    </message>
</context>
<context>
    <name>BoundaryPlot</name>
    <message>
        <source>predicts %1</source>
        <translation>predice %1</translation>
    </message>
    <message>
        <source>%1: there is no line. Every sum is 0, a tie.</source>
        <translation>%1: no hay recta. Toda suma es 0, un empate.</translation>
    </message>
    <message>
        <source>%1: there is no line. All is predicted %2.</source>
        <translation>%1: no hay recta. Predice %2 en todo el plano.</translation>
    </message>
    <message>
        <source>The line %1 lies outside the picture.</source>
        <translation>La recta %1 queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>%1: there is no line here. All of the slice is predicted %2.</source>
        <translation>%1: aquí no hay recta. Predice %2 en todo el corte.</translation>
    </message>
    <message>
        <source>predicts %1: %2</source>
        <comment>output: what the data call it</comment>
        <translation>predice %1: %2</translation>
    </message>
    <message>
        <source>%1: there is no line here. Every sum in the slice is 0, a tie.</source>
        <translation>%1: aquí no hay recta. Toda suma en el corte es 0, un empate.</translation>
    </message>
    <message>
        <source>%1: there is no line. Every sum here lies in the dead zone.</source>
        <translation>%1: no hay recta. Aquí toda suma está en la zona muerta.</translation>
    </message>
    <message>
        <source>%1: no line yet, because w = 0.</source>
        <translation>%1: todavía no hay recta, porque w = 0.</translation>
    </message>
    <message>
        <source>Every sum here is 0, a tie: there is no curve.</source>
        <translation>Aquí toda suma es 0, un empate: no hay curva.</translation>
    </message>
    <message>
        <source>Every sum here is 0: there is no curve. All is predicted %1.</source>
        <translation>Aquí toda suma es 0: no hay curva. Predice %1 en todo el plano.</translation>
    </message>
    <message>
        <source>w = %1: there is no curve. All is predicted %2.</source>
        <translation>w = %1: no hay curva. Predice %2 en todo el plano.</translation>
    </message>
    <message>
        <source>No sum here is 0: there is no curve. All is predicted %1.</source>
        <translation>Aquí ninguna suma es 0: no hay curva. Predice %1 en todo el plano.</translation>
    </message>
    <message>
        <source>The sum is 0 at a single point. All around it is predicted %1.</source>
        <translation>La suma es 0 en un solo punto. En el resto del plano predice %1.</translation>
    </message>
    <message>
        <source>The sum is 0 on a line. On both sides of it, %1 is predicted.</source>
        <translation>La suma es 0 sobre una recta. A ambos lados predice %1.</translation>
    </message>
    <message>
        <source>The curve lies outside the picture.</source>
        <translation>La curva queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>%1: there is no point. Every sum here lies in the dead zone.</source>
        <translation>%1: no hay punto. Aquí toda suma está en la zona muerta.</translation>
    </message>
    <message>
        <source>%1: there is no point. Every sum is 0, a tie.</source>
        <translation>%1: no hay punto. Toda suma es 0, un empate.</translation>
    </message>
    <message>
        <source>%1: there is no point. All is predicted %2.</source>
        <translation>%1: no hay punto. Predice %2 para todo.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>What one step does</source>
        <translation>Qué hace un paso</translation>
    </message>
    <message>
        <source>Step %1 in floats, with the weights before it</source>
        <translation>Paso %1 en float, con los pesos de antes</translation>
    </message>
    <message>
        <source>Step %1, with the weights before it</source>
        <translation>Paso %1, con los pesos de antes</translation>
    </message>
    <message>
        <source>Step %1 in floats, with the weights before it: %2</source>
        <translation>Paso %1 en float, con los pesos de antes: %2</translation>
    </message>
    <message>
        <source>Step %1, with the weights before it: %2</source>
        <translation>Paso %1, con los pesos de antes: %2</translation>
    </message>
    <message>
        <source>With the start weights</source>
        <translation>Con los pesos iniciales</translation>
    </message>
    <message>
        <source>With the new weights</source>
        <translation>Con los pesos nuevos</translation>
    </message>
    <message>
        <source>With the same weights</source>
        <translation>Con los mismos pesos</translation>
    </message>
    <message>
        <source>With the start weights %1</source>
        <translation>Con los pesos iniciales %1</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>With the new weights %1</source>
        <translation>Con los pesos nuevos %1</translation>
    </message>
    <message>
        <source>With the same weights %1</source>
        <translation>Con los mismos pesos %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>weights</comment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 right</source>
        <comment>with the start weights; how many of how many</comment>
        <translation>%1: acierta %2 de %3</translation>
    </message>
    <message>
        <source>What comes, and what is to come out</source>
        <translation>Lo que entra y lo que debe salir</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The line of largest margin: %1</source>
        <translation>La recta de mayor margen: %1</translation>
    </message>
    <message>
        <source>Its margin: the square root of %1, about %2</source>
        <translation>Su margen: la raíz cuadrada de %1, aproximadamente %2</translation>
    </message>
    <message>
        <source>The best line gets %1 of %2 right.</source>
        <translation>La mejor recta acierta %1 de %2.</translation>
    </message>
    <message>
        <source>%1: a line separates the classes.</source>
        <translation>%1: una recta separa las clases.</translation>
    </message>
    <message>
        <source>%1: a line through the origin separates the classes.</source>
        <translation>%1: una recta por el origen separa las clases.</translation>
    </message>
    <message>
        <source>%1: no line separates the classes.</source>
        <translation>%1: ninguna recta separa las clases.</translation>
    </message>
    <message>
        <source>%1: a line through the origin separates the classes only with samples on the line.</source>
        <translation>%1: una recta por el origen separa las clases solo con observaciones sobre la recta.</translation>
    </message>
    <message>
        <source>%1: no line through the origin separates the classes.</source>
        <translation>%1: ninguna recta por el origen separa las clases.</translation>
    </message>
    <message>
        <source>The proof, class 0 and then class 1: %1</source>
        <translation>Demostración (a la izquierda la clase 0, a la derecha la clase 1): %1</translation>
    </message>
    <message>
        <source>The proof, of class %1 alone: %2</source>
        <translation>Demostración (con la clase %1 sola): %2</translation>
    </message>
    <message>
        <source>The %1 of largest margin: %2</source>
        <comment>point, plane or hyperplane</comment>
        <translation>El %1 de mayor margen: %2</translation>
    </message>
    <message>
        <source>The best %1 gets %2 of %3 right.</source>
        <comment>point, plane or hyperplane</comment>
        <translation>El mejor %1 acierta %2 de %3.</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>hyperplane</source>
        <translation>hiperplano</translation>
    </message>
    <message>
        <source>class %1 = %2</source>
        <translation>clase %1 = %2</translation>
    </message>
    <message>
        <source>%1: a %2 separates the classes.</source>
        <translation>%1: un %2 separa las clases.</translation>
    </message>
    <message>
        <source>%1: a %2 through the origin separates the classes.</source>
        <translation>%1: un %2 por el origen separa las clases.</translation>
    </message>
    <message>
        <source>%1: no %2 separates the classes.</source>
        <translation>%1: ningún %2 separa las clases.</translation>
    </message>
    <message>
        <source>%1: a %2 through the origin separates the classes only with samples on it.</source>
        <translation>%1: un %2 por el origen separa las clases solo con observaciones sobre él.</translation>
    </message>
    <message>
        <source>%1: no %2 through the origin separates the classes.</source>
        <translation>%1: ningún %2 por el origen separa las clases.</translation>
    </message>
    <message>
        <source>%1: the point 0 separates the classes.</source>
        <translation>%1: el punto 0 separa las clases.</translation>
    </message>
    <message>
        <source>%1: the point 0 separates the classes only with samples on it.</source>
        <translation>%1: el punto 0 separa las clases solo con observaciones sobre él.</translation>
    </message>
    <message>
        <source>%1: the point 0 does not separate the classes.</source>
        <translation>%1: el punto 0 no separa las clases.</translation>
    </message>
    <message numerus="yes">
        <source>It rests on the sample(s) %1.</source>
        <translation>
            <numerusform>Se apoya en la observación %1.</numerusform>
            <numerusform>Se apoya en las observaciones %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line through the origin of largest margin: %1</source>
        <translation>La recta por el origen de mayor margen: %1</translation>
    </message>
    <message>
        <source>The %1 through the origin of largest margin: %2</source>
        <comment>plane or hyperplane</comment>
        <translation>El %1 por el origen de mayor margen: %2</translation>
    </message>
    <message>
        <source>Its margin: %1</source>
        <translation>Su margen: %1</translation>
    </message>
    <message>
        <source>The best weights get %1 of %2 right.</source>
        <translation>Con los mejores pesos, %1 de %2 son correctas.</translation>
    </message>
    <message>
        <source>%1: all observations are of one class.</source>
        <translation>%1: todas las observaciones son de una sola clase.</translation>
    </message>
    <message>
        <source>%1: all observations are of one class, but without a bias no weights have them all on one side.</source>
        <translation>%1: todas las observaciones son de una sola clase, pero sin sesgo no hay pesos que las dejen todas de un mismo lado.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>xor; x1*x2</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>In batches no bound on the mistakes is claimed.</source>
        <translation>Por lotes no se afirma ninguna cota de los errores.</translation>
    </message>
    <message>
        <source>With a rate that falls no bound on the mistakes is claimed.</source>
        <translation>Con una tasa que baja no se afirma ninguna cota de los errores.</translation>
    </message>
    <message>
        <source>Looking for the proof: %1 s of %2. Ctrl+C ends it.</source>
        <translation>Buscando la demostración: %1 s de %2. Ctrl+C la termina.</translation>
    </message>
    <message>
        <source>Solved for %1: %2</source>
        <comment>x2</comment>
        <translation>Despejada %1: %2</translation>
    </message>
    <message>
        <source>There was no time for the rest; --time gives more.</source>
        <translation>No hubo tiempo para lo demás; --time da más.</translation>
    </message>
    <message>
        <source>Its margin: about %1</source>
        <translation>Su margen: alrededor de %1</translation>
    </message>
    <message>
        <source>%1: it was not found out in this time whether a line separates the classes; --time gives more.</source>
        <translation>%1: en este tiempo no se averiguó si una recta separa las clases; --time da más.</translation>
    </message>
    <message>
        <source>%1: it was not found out in this time whether a %2 separates the classes; --time gives more.</source>
        <translation>%1: en este tiempo no se averiguó si un %2 separa las clases; --time da más.</translation>
    </message>
    <message>
        <source>%1, … (%2 in all)</source>
        <comment>1, 2, 3</comment>
        <translation>%1, … (%2 en total)</translation>
    </message>
    <message numerus="yes">
        <source>Learning makes at most %1 mistake(s) (Novikoff 1962, %2, %3).</source>
        <translation>
            <numerusform>El aprendizaje comete a lo sumo %1 error (Novikoff 1962, %2, %3).</numerusform>
            <numerusform>El aprendizaje comete a lo sumo %1 errores (Novikoff 1962, %2, %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From this start learning makes at most %1 mistake(s) (Novikoff 1962, generalised; %2, %3).</source>
        <translation>
            <numerusform>Desde este inicio el aprendizaje comete a lo sumo %1 error (Novikoff 1962, generalizado; %2, %3).</numerusform>
            <numerusform>Desde este inicio el aprendizaje comete a lo sumo %1 errores (Novikoff 1962, generalizado; %2, %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>In the units of the file: %1</source>
        <translation>En las unidades del archivo: %1</translation>
    </message>
    <message>
        <source>In the plane of %2 and %3 it is %1.</source>
        <comment>an ellipse</comment>
        <translation>En el plano de %2 y %3 es %1.</translation>
    </message>
    <message>
        <source>With --scale standard learning makes at most %1.</source>
        <comment>mistakes</comment>
        <translation>Con --scale standard el aprendizaje comete a lo sumo %1.</translation>
    </message>
    <message>
        <source>--exact prints all of it.</source>
        <translation>--exact lo imprime todo.</translation>
    </message>
    <message>
        <source>%1 + … (%2 in all)</source>
        <comment>terms of a sum</comment>
        <translation>%1 + … (%2 en total)</translation>
    </message>
    <message>
        <source>Once %1 and %2 have learnt, their outputs h1 and h2 are new inputs:</source>
        <comment>gates</comment>
        <translation>Cuando %1 y %2 ya aprendieron, sus salidas h1 y h2 son entradas nuevas:</translation>
    </message>
    <message>
        <source>But no neuron learns %1: no line separates it.</source>
        <translation>Pero ninguna neurona aprende %1: ninguna recta la separa.</translation>
    </message>
    <message>
        <source>both classes</source>
        <comment>stand there</comment>
        <translation>ambas clases</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>points; (h1, h2); class 1</comment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Nothing separates the classes, as equal inputs have both.</source>
        <translation>Nada separa las clases, pues entradas iguales tienen ambas.</translation>
    </message>
    <message>
        <source>No line separates the classes there, as both stand at one place.</source>
        <translation>Allí ninguna recta separa las clases, pues ambas están en un mismo lugar.</translation>
    </message>
    <message>
        <source>No line separates the classes there: %1 lies among the ones and among the zeros.</source>
        <translation>Allí ninguna recta separa las clases: %1 está entre los unos y entre los ceros.</translation>
    </message>
    <message>
        <source>A line separates the classes there; that of largest margin: %1</source>
        <translation>Allí una recta separa las clases; la de mayor margen: %1</translation>
    </message>
    <message>
        <source>%1 separates them.</source>
        <comment>a gate</comment>
        <translation>%1 las separa.</translation>
    </message>
    <message>
        <source>%1 does not: it answers otherwise at %2.</source>
        <comment>a gate; places</comment>
        <translation>%1 no: responde otra cosa en %2.</translation>
    </message>
    <message>
        <source>%1 is right at each place.</source>
        <comment>a gate</comment>
        <translation>%1 acierta en cada lugar.</translation>
    </message>
    <message>
        <source>%1 answers otherwise at %2.</source>
        <comment>a gate; places</comment>
        <translation>%1 responde otra cosa en %2.</translation>
    </message>
</context>
<context>
    <name>ClassifiedWords</name>
    <message>
        <source>With the weights kept by step %1: %2.</source>
        <comment>step; what they get right</comment>
        <translation>Con los pesos guardados hasta el paso %1: %2.</translation>
    </message>
    <message>
        <source>With the weights of the start, before any step: %1.</source>
        <comment>what they get right</comment>
        <translation>Con los pesos del inicio, antes de cualquier paso: %1.</translation>
    </message>
    <message>
        <source>With the weights of step %1: %2.</source>
        <comment>step; what they get right</comment>
        <translation>Con los pesos del paso %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left without a class, as a number is missing.</source>
        <translation>
            <numerusform>%1 fila quedó sin clase, porque le falta un número.</numerusform>
            <numerusform>%1 filas quedaron sin clase, porque les falta un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out that have a class already.</source>
        <translation>
            <numerusform>Se omitió %1 fila que ya tiene clase.</numerusform>
            <numerusform>Se omitieron %1 filas que ya tienen clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 observations of the data are right</source>
        <translation>las %1 observaciones de los datos están bien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 observations of the data are wrong</source>
        <translation>
            <numerusform>%1 de las %2 observaciones de los datos está mal</numerusform>
            <numerusform>%1 de las %2 observaciones de los datos están mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardTable</name>
    <message>
        <source>Pasted data</source>
        <translation>Datos pegados</translation>
    </message>
</context>
<context>
    <name>CodePlot</name>
    <message>
        <source>… %1 lines: what the language lacks</source>
        <translation>… %1 líneas: lo que le falta al lenguaje</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>Convention</name>
    <message>
        <source>this course</source>
        <translation>este curso</translation>
    </message>
</context>
<context>
    <name>CubePlot</name>
    <message>
        <source>predicts %1</source>
        <translation>predice %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 correcta</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 incorrecta</translation>
    </message>
    <message>
        <source>%1 of %2 observations right</source>
        <translation>%1 de %2 observaciones correctas</translation>
    </message>
    <message>
        <source>The plane lies outside the picture.</source>
        <translation>El plano queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>%1: there is no plane. Every sum is 0, a tie.</source>
        <translation>%1: no hay plano. Toda suma es 0, un empate.</translation>
    </message>
    <message>
        <source>%1: there is no plane. All is predicted %2.</source>
        <translation>%1: no hay plano. Predice %2 en todo el espacio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observación</numerusform>
            <numerusform>%1 observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there is no plane. Every sum lies in the dead zone.</source>
        <translation>%1: no hay plano. Toda suma está en la zona muerta.</translation>
    </message>
    <message>
        <source>dotted plane: %1</source>
        <translation>plano punteado: %1</translation>
    </message>
    <message>
        <source>predicts %1: %2</source>
        <comment>output: what the data call it</comment>
        <translation>predice %1: %2</translation>
    </message>
    <message>
        <source>%1, comes next</source>
        <translation>%1, sigue</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>%1: %2.</source>
        <comment>a place in a file; what is wrong there</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 has no row without a class; leave the cell of the class empty, or the whole column out, where the neuron is to say it.</source>
        <translation>%1 no tiene filas sin clase; deje vacía la celda de la clase, o quite toda la columna, donde la neurona deba decirla.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, línea %2, columna %3</translation>
    </message>
    <message>
        <source>there is no such file; give the name of a CSV file</source>
        <translation>no existe ese archivo; indique el nombre de un archivo CSV</translation>
    </message>
    <message>
        <source>this file may not be read; change its permissions, or give another one</source>
        <translation>no hay permiso para leer este archivo; cambie sus permisos o indique otro</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a CSV file</source>
        <translation>esto es una carpeta; indique el nombre de un archivo CSV</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); try a copy of it</source>
        <translation>no se puede leer el archivo (%1); pruebe con una copia</translation>
    </message>
    <message>
        <source>the reading was cancelled; open the file again</source>
        <translation>se canceló la lectura; vuelva a abrir el archivo</translation>
    </message>
    <message>
        <source>there is no row of data; there should be two at least, below the names of the columns or without them</source>
        <translation>no hay ninguna fila de datos; debe haber al menos dos, debajo de los nombres de las columnas o sin ellos</translation>
    </message>
    <message>
        <source>there is only one row of data; there should be two at least</source>
        <translation>hay una sola fila de datos; debe haber al menos dos</translation>
    </message>
    <message>
        <source>byte %1 of the file is 0, which is no text; save the data as CSV in UTF-8</source>
        <translation>el byte %1 del archivo vale 0, que no es texto; guarde los datos como CSV en UTF-8</translation>
    </message>
    <message>
        <source>this row has another number of cells than the first (%1 instead of %2)</source>
        <translation>el número de celdas de esta fila no es el de la primera (%1 en vez de %2)</translation>
    </message>
    <message>
        <source>there is a quote within the cell; put quotes around the whole cell, and write each one within it twice</source>
        <translation>hay comillas en medio de la celda; ponga la celda entera entre comillas y escriba dos veces las de adentro</translation>
    </message>
    <message>
        <source>a quote opens here and is never closed; close it, or leave it out</source>
        <translation>aquí se abren comillas que nunca se cierran; ciérrelas o quítelas</translation>
    </message>
    <message>
        <source>%1; fill in what is missing, or delete the row</source>
        <translation>%1; complete lo que falta o elimine la fila</translation>
    </message>
    <message>
        <source>%1; delete what is too much, or put quotes around a cell that contains the separator</source>
        <translation>%1; elimine lo que sobra, o ponga entre comillas la celda que contiene el separador</translation>
    </message>
    <message>
        <source>there is only one column; there should be one of numbers at least, and that of the classes, with a comma, a semicolon or a tab between</source>
        <translation>hay una sola columna; debe haber al menos una de números y la de las clases, separadas por coma, punto y coma o tabulación</translation>
    </message>
    <message>
        <source>this column has no name, and others have; give it one, or delete the column</source>
        <translation>esta columna no tiene nombre y otras sí; póngale uno o elimine la columna</translation>
    </message>
    <message>
        <source>another column is called %1 too; give each its own name</source>
        <translation>otra columna también se llama %1; dé a cada una su propio nombre</translation>
    </message>
    <message>
        <source>%1 has too many digits; a number has at most %2</source>
        <translation>%1 tiene demasiados dígitos; un número tiene como máximo %2</translation>
    </message>
    <message>
        <source>%1 is too large or too small; a number other than 0 has a size from 1e-%2 to 1e%2</source>
        <translation>%1 es demasiado grande o demasiado pequeño; un número distinto de 0 tiene una magnitud de 1e-%2 a 1e%2</translation>
    </message>
    <message>
        <source>%1 is not a number; write one with digits and at most one decimal point, such as -0.5</source>
        <translation>%1 no es un número; escriba uno con dígitos y a lo sumo un punto decimal, como -0.5</translation>
    </message>
    <message>
        <source>the file was changed while it was read; open it again when it is complete</source>
        <translation>el archivo cambió mientras se leía; ábralo otra vez cuando esté completo</translation>
    </message>
    <message>
        <source>The file is read as %1.</source>
        <comment>libsvm</comment>
        <translation>El archivo se lee como %1.</translation>
    </message>
    <message>
        <source>The row of units is left out: %1.</source>
        <comment>cm, kg</comment>
        <translation>La fila de unidades se omite: %1.</translation>
    </message>
    <message>
        <source>Left out, as it numbers the rows: %1.</source>
        <comment>a column</comment>
        <translation>Omitida, pues numera las filas: %1.</translation>
    </message>
    <message>
        <source>Left out, as it holds words: %1.</source>
        <comment>columns</comment>
        <translation>Omitida, pues contiene palabras: %1.</translation>
    </message>
    <message>
        <source>Left out, as it is empty: %1.</source>
        <comment>columns</comment>
        <translation>Omitida, pues está vacía: %1.</translation>
    </message>
    <message>
        <source>Left out, as the file marks it as no input: %1.</source>
        <comment>columns</comment>
        <translation>Omitida, pues el archivo no la marca como entrada: %1.</translation>
    </message>
    <message>
        <source>The classes stand in the column %1.</source>
        <translation>Las clases están en la columna %1.</translation>
    </message>
    <message>
        <source>The digits stand in groups: %1 is %2 (%3).</source>
        <comment>61,250; 61250; columns</comment>
        <translation>Las cifras están en grupos: %1 es %2 (%3).</translation>
    </message>
    <message>
        <source>The comma is decimal: %1 is %2 (%3).</source>
        <comment>0,5; 0.5; columns</comment>
        <translation>La coma es decimal: %1 es %2 (%3).</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>%1 is read as 1: %2.</source>
        <comment>yes; columns</comment>
        <translation>%1 se lee como 1: %2.</translation>
    </message>
    <message>
        <source>%1 is read as 0: %2.</source>
        <comment>no; columns</comment>
        <translation>%1 se lee como 0: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are read as 1 and 0: %3.</source>
        <comment>yes; no; columns</comment>
        <translation>%1 y %2 se leen como 1 y 0: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) above the names left out.</source>
        <translation>
            <numerusform>Se omite %1 línea sobre los nombres.</numerusform>
            <numerusform>Se omiten %1 líneas sobre los nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comment(s) left out.</source>
        <translation>
            <numerusform>Se omite %1 comentario.</numerusform>
            <numerusform>Se omiten %1 comentarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) with more than %2 digits rounded to these.</source>
        <translation>
            <numerusform>Se redondea a %2 cifras %1 número que tiene más.</numerusform>
            <numerusform>Se redondean a %2 cifras %1 números que tienen más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out in which a number is missing.</source>
        <translation>
            <numerusform>Se omite %1 fila en la que falta un número.</numerusform>
            <numerusform>Se omiten %1 filas en las que falta un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a class left out.</source>
        <translation>
            <numerusform>Se omite %1 fila sin clase.</numerusform>
            <numerusform>Se omiten %1 filas sin clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of other classes left out.</source>
        <translation>
            <numerusform>Se omite %1 fila de otra clase.</numerusform>
            <numerusform>Se omiten %1 filas de otras clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file has more than 4 GB of text; give a part of it</source>
        <translation>el archivo tiene más de 4 GB de texto; dé una parte de él</translation>
    </message>
    <message>
        <source>%1 is no input with its number; write one such as 3:0.5</source>
        <translation>%1 no es una entrada con su número; escriba una como 3:0.5</translation>
    </message>
    <message>
        <source>there are %1 inputs besides the classes, and %2 are the most; choose columns, or delete some</source>
        <translation>hay %1 entradas además de las clases, y %2 son el máximo; elija columnas o elimine algunas</translation>
    </message>
    <message>
        <source>no column is called %1; the target is one of the names in this row, or the number of a column, from 1 to %2</source>
        <translation>ninguna columna se llama %1; el objetivo es uno de los nombres de esta fila, o el número de una columna, de 1 a %2</translation>
    </message>
    <message>
        <source>no column is called %1; the target is the number of a column, from 1 to %2</source>
        <translation>ninguna columna se llama %1; el objetivo es el número de una columna, de 1 a %2</translation>
    </message>
    <message>
        <source>no column is called %1; a column is one of the names in this row, or a number from 1 to %2</source>
        <translation>ninguna columna se llama %1; una columna es uno de los nombres de esta fila, o un número de 1 a %2</translation>
    </message>
    <message>
        <source>no column is called %1; a column is a number from 1 to %2</source>
        <translation>ninguna columna se llama %1; una columna es un número de 1 a %2</translation>
    </message>
    <message>
        <source>this looks like data without a row of names, and %1 is not a number; write the inputs as numbers, such as -0.5</source>
        <translation>parecen datos sin una fila de nombres, y %1 no es un número; escriba las entradas como números, por ejemplo -0.5</translation>
    </message>
    <message>
        <source>no row has the class %1; the classes are %2</source>
        <translation>ninguna fila tiene la clase %1; las clases son %2</translation>
    </message>
    <message>
        <source>the cell is empty; fill it in, or leave out the rows with gaps</source>
        <translation>la celda está vacía; complétela o deje fuera las filas con huecos</translation>
    </message>
    <message>
        <source>nothing can be computed with %1; write a number, or leave out the rows with gaps</source>
        <translation>no se puede calcular nada con %1; escriba un número o deje fuera las filas con huecos</translation>
    </message>
    <message>
        <source>%1 is a third class besides %2 and %3; choose two of the %4 classes, or one against the rest, or another target column</source>
        <translation>%1 es una tercera clase, además de %2 y %3; elija dos de las %4 clases, una contra las demás u otra columna objetivo</translation>
    </message>
    <message>
        <source>%1 is a third class besides %2 and %3; choose two classes, or one against the rest, or another target column</source>
        <translation>%1 es una tercera clase, además de %2 y %3; elija dos clases, una contra las demás u otra columna objetivo</translation>
    </message>
    <message>
        <source>%1 and the other numbers of this column have their points and commas in different ways; write all of them in one</source>
        <translation>%1 y los demás números de esta columna usan el punto y la coma de maneras distintas; escríbalos todos de una misma manera</translation>
    </message>
    <message>
        <source>%1, or leave out the column</source>
        <translation>%1, u omita la columna</translation>
    </message>
    <message>
        <source>%1 is scaled: its value minus %2, divided by %3, with %4 decimals.</source>
        <translation>%1 está a escala: su valor menos %2, dividido entre %3, con %4 decimales.</translation>
    </message>
    <message>
        <source>every column that could be an input is left out; leave one in</source>
        <translation>se dejaron fuera todas las columnas que podrían ser una entrada; deje una</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The text is not UTF-8, and is read as %1.</source>
        <comment>Windows-1252</comment>
        <translation>El texto no es UTF-8 y se lee como %1.</translation>
    </message>
    <message>
        <source>byte %1 of the file is not %2; choose another encoding, or save the text as UTF-8, which spreadsheets call CSV UTF-8</source>
        <translation>el byte %1 del archivo no es %2; elija otra codificación o guarde el texto como UTF-8, que las hojas de cálculo llaman CSV UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have no class in the target column, and fewer than two are left; choose another target column</source>
        <translation>
            <numerusform>%1 fila no tiene clase en la columna objetivo y quedan menos de dos; elija otra columna objetivo</numerusform>
            <numerusform>%1 filas no tienen clase en la columna objetivo y quedan menos de dos; elija otra columna objetivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have no class in the column %2, and fewer than two are left; choose another target column</source>
        <translation>
            <numerusform>%1 fila no tiene clase en la columna %2 y quedan menos de dos; elija otra columna objetivo</numerusform>
            <numerusform>%1 filas no tienen clase en la columna %2 y quedan menos de dos; elija otra columna objetivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number is missing in %1 row(s), and fewer than two are left; leave out the columns with many gaps</source>
        <translation>
            <numerusform>falta un número en %1 fila y quedan menos de dos; omita las columnas con muchos huecos</numerusform>
            <numerusform>falta un número en %1 filas y quedan menos de dos; omita las columnas con muchos huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a number, and no column that could be an input has numbers; write the inputs as numbers, such as -0.5</source>
        <translation>%1 no es un número, y ninguna columna que pudiera ser entrada tiene números; escriba las entradas como números, por ejemplo -0.5</translation>
    </message>
    <message>
        <source>the numbers of %1 lie so close together beside their spread that %2 digits do not tell them apart once they are scaled; leave out the column, or the scaling</source>
        <translation>los números de %1 están tan juntos, comparados con su dispersión, que %2 cifras no los distinguen una vez escalados; omita la columna, o no escale</translation>
    </message>
    <message>
        <source>the columns have no names, and it is not known where those of the data stand in their file; write the names into a row above</source>
        <translation>las columnas no tienen nombres, y no se sabe dónde están las de los datos en su archivo; escriba los nombres en una fila encima</translation>
    </message>
    <message>
        <source>there are %1 columns, which are not named as those of the data; there should be %2, as in these, or %3 without that of the classes</source>
        <translation>el número de columnas es %1, y no se llaman como las de los datos; debería ser %2, como en estos, o %3 sin la de las clases</translation>
    </message>
    <message>
        <source>The classes stand in %1.</source>
        <comment>column 2</comment>
        <translation>Las clases están en la %1.</translation>
    </message>
    <message>
        <source>Left out, as it holds numbers with a sign or a unit, such as %1: %2.</source>
        <comment>15%; columns</comment>
        <translation>Omitida, pues contiene números con un signo o una unidad, como %1: %2.</translation>
    </message>
    <message>
        <source>Left out, as it holds dates or times, such as %1: %2.</source>
        <comment>12:30; columns</comment>
        <translation>Omitida, pues contiene fechas u horas, como %1: %2.</translation>
    </message>
    <message>
        <source>It counts the rows, and is an input; leave it out if it says nothing else: %1.</source>
        <comment>columns</comment>
        <translation>Cuenta las filas y es una entrada; déjela fuera si no dice nada más: %1.</translation>
    </message>
    <message>
        <source>%1 is read as %2, which would be %3 with a decimal comma (%4).</source>
        <comment>1.200; 1.2; 1200; columns</comment>
        <translation>%1 se lee como %2; con coma decimal sería %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is read as %2, which would be %3 with a decimal point (%4).</source>
        <comment>1,200; 1.2; 1200; columns</comment>
        <translation>%1 se lee como %2; con punto decimal sería %3 (%4).</translation>
    </message>
    <message>
        <source>The first row is read as the names of the columns: %1.</source>
        <comment>0, 1, 2</comment>
        <translation>La primera fila se lee como los nombres de las columnas: %1.</translation>
    </message>
    <message>
        <source>The first row is read as data, though it may be the names of the columns: %1.</source>
        <comment>0, 1, 2</comment>
        <translation>La primera fila se lee como datos, aunque pueden ser los nombres de las columnas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;qid:&quot; left out of %1 row(s).</source>
        <translation>
            <numerusform>Omitido «qid:» de %1 fila.</numerusform>
            <numerusform>Omitido «qid:» de %1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is a file of another kind (%1) and no table as text; open it in the program that it comes from, and save the data as CSV</source>
        <translation>es un archivo de otro tipo (%1), no una tabla en texto; ábralo en el programa del que viene y guarde los datos como CSV</translation>
    </message>
    <message>
        <source>%1 are several classes of one row; write one</source>
        <translation>%1 son varias clases de una misma fila; escriba una sola</translation>
    </message>
    <message>
        <source>%1; if the commas are decimal, separate the cells by semicolons or tabs, or put quotes around the numbers</source>
        <translation>%1; si las comas son decimales, separe las celdas con punto y coma o con tabuladores, o ponga los números entre comillas</translation>
    </message>
    <message>
        <source>this row repeats the names of the columns; delete it, or split the file here</source>
        <translation>esta fila repite los nombres de las columnas; bórrela o divida el archivo aquí</translation>
    </message>
    <message>
        <source>%1 is the column of the classes, and cannot be an input too; choose other inputs, or another target column</source>
        <translation>%1 es la columna de las clases y no puede ser también una entrada; elija otras entradas u otra columna objetivo</translation>
    </message>
    <message>
        <source>the column %1 is to be used and to be left out; choose one of the two</source>
        <translation>la columna %1 debería usarse y a la vez dejarse fuera; elija una de las dos cosas</translation>
    </message>
    <message>
        <source>%1 may be %2 or %3, and the other numbers do not tell which; write all of them without groups of digits, and with a decimal point</source>
        <translation>%1 puede ser %2 o %3, y los demás números no aclaran cuál; escríbalos todos sin grupos de cifras y con punto decimal</translation>
    </message>
    <message>
        <source>this is a pipe or a device, which can be read only once; save what comes out of it as a file, and open that</source>
        <translation>esto es una tubería o un dispositivo, que solo se puede leer una vez; guarde en un archivo lo que sale de ahí y abra ese archivo</translation>
    </message>
    <message>
        <source>there is only one column where the separator is %1; choose %2, which splits the rows into several</source>
        <comment>semicolon; comma</comment>
        <translation>hay una sola columna si el separador es %1; elija %2, que divide las filas en varias</translation>
    </message>
    <message>
        <source>there is only one column where the separator is %1; choose what stands between the cells of a row</source>
        <comment>semicolon</comment>
        <translation>hay una sola columna si el separador es %1; elija lo que está entre las celdas de una fila</translation>
    </message>
    <message>
        <source>Left out, as it counts the rows; make it an input if it says something else: %1.</source>
        <comment>columns</comment>
        <translation>Omitida, pues cuenta las filas; úsela como entrada si dice algo más: %1.</translation>
    </message>
    <message>
        <source>The comment above the rows is read as the names of the columns: %1.</source>
        <comment>a, b, c</comment>
        <translation>El comentario encima de las filas se lee como los nombres de las columnas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) above or below the table left out.</source>
        <translation>
            <numerusform>Se omite %1 línea encima o debajo de la tabla.</numerusform>
            <numerusform>Se omiten %1 líneas encima o debajo de la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data files (%1)</source>
        <comment>*.csv *.txt</comment>
        <translation>Archivos de datos (%1)</translation>
    </message>
    <message>
        <source>this column is the target, but holds %1 different words, such as %2, %3 and %4, and is no class</source>
        <translation>esta columna es el objetivo, pero contiene %1 palabras distintas, como %2, %3 y %4, y no es una clase</translation>
    </message>
    <message>
        <source>this column is the target, but holds %1 different numbers, such as %2, %3 and %4, and is no class</source>
        <translation>esta columna es el objetivo, pero contiene %1 números distintos, como %2, %3 y %4, y no es una clase</translation>
    </message>
    <message>
        <source>%1; choose another target column</source>
        <translation>%1; elija otra columna objetivo</translation>
    </message>
    <message>
        <source>%1; choose another target column: %2</source>
        <comment>survived</comment>
        <translation>%1; elija otra columna objetivo: %2</translation>
    </message>
    <message>
        <source>%1 is a third class besides %2 and %3, but some classes are one that is spelt in several ways: %4; spell each class in one way</source>
        <comment>si; no; sí; sí and si</comment>
        <translation>%1 es una tercera clase además de %2 y %3, pero algunas clases son una sola, escrita de varias maneras: %4; escriba cada clase de una sola manera</translation>
    </message>
    <message>
        <source>Left out, as it only tells which row it is; make it an input if it says something else: %1.</source>
        <comment>columns</comment>
        <translation>Omitida, pues solo identifica la fila; úsela como entrada si dice algo más: %1.</translation>
    </message>
    <message>
        <source>It numbers the rows, and is the only input: %1.</source>
        <comment>a column</comment>
        <translation>Numera las filas y es la única entrada: %1.</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>A perceptron looks for weights and a bias: for a line that separates the two classes. It learns from its mistakes.</source>
        <translation>Un perceptrón busca pesos y un sesgo: una recta que separe las dos clases. Aprende de sus errores.</translation>
    </message>
    <message>
        <source>A perceptron looks for weights: for a line through the origin that separates the two classes. It learns from its mistakes.</source>
        <translation>Un perceptrón busca pesos: una recta por el origen que separe las dos clases. Aprende de sus errores.</translation>
    </message>
    <message>
        <source>The error e is the target t where t·z ≤ 0, else 0.</source>
        <translation>El error e es el objetivo t si t·z ≤ 0; si no, 0.</translation>
    </message>
    <message>
        <source>The error e is the target t less the output ŷ.</source>
        <translation>El error e es el objetivo t menos la salida ŷ.</translation>
    </message>
    <message>
        <source>The truth table of %1</source>
        <translation>La tabla de verdad de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A perceptron looks for weights and a bias: for a boundary that separates the two classes. It learns from its mistakes.</source>
        <translation>Un perceptrón busca pesos y un sesgo: una frontera que separe las dos clases. Aprende de sus errores.</translation>
    </message>
    <message>
        <source>A perceptron looks for weights: for a boundary through the origin that separates the two classes. It learns from its mistakes.</source>
        <translation>Un perceptrón busca pesos: una frontera por el origen que separe las dos clases. Aprende de sus errores.</translation>
    </message>
    <message>
        <source>The observations of %1</source>
        <translation>Las observaciones de %1</translation>
    </message>
    <message>
        <source>The error e is the target t where ŷ ≠ t, else 0.</source>
        <translation>El error e es el objetivo t si ŷ ≠ t; si no, 0.</translation>
    </message>
    <message>
        <source>A perceptron looks for weights with which the sum w·x is on the right side of a threshold, θ = %1. It learns from its mistakes.</source>
        <translation>Un perceptrón busca pesos con los que la suma w·x quede del lado correcto de un umbral, θ = %1. Aprende de sus errores.</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>other data</source>
        <translation>otros datos</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>otros ajustes</translation>
    </message>
    <message>
        <source>point added</source>
        <translation>punto agregado</translation>
    </message>
    <message>
        <source>point deleted</source>
        <translation>punto eliminado</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>otra clase</translation>
    </message>
    <message>
        <source>point moved</source>
        <translation>punto movido</translation>
    </message>
    <message>
        <source>The point stays: its numbers would have more than %1 digits, or be too large or too small; enter them in the table</source>
        <translation>El punto se queda: sus números tendrían más de %1 dígitos, o serían demasiado grandes o demasiado pequeños; ingréselos en la tabla</translation>
    </message>
    <message>
        <source>The point stays: %1 would be too large or too small</source>
        <comment>x₁·x₂</comment>
        <translation>El punto se queda: %1 sería demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <source>further inputs</source>
        <translation>entradas derivadas</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Nothing is entered.</source>
        <translation>No hay nada escrito.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 digits.</source>
        <translation>«%1» tiene más de %2 cifras.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small.</source>
        <translation>«%1» es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>“%1” is not greater than 0.</source>
        <translation>«%1» no es mayor que 0.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not an order of the observations.</source>
        <translation>«%1» no es un orden de las observaciones.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Enter a number greater than 0, such as %1.</source>
        <translation>Escriba un número mayor que 0, como %1.</translation>
    </message>
    <message>
        <source>Enter a number, such as %1.</source>
        <translation>Escriba un número, como %1.</translation>
    </message>
    <message>
        <source>Enter each of %1 once.</source>
        <translation>Escriba cada uno de %1 una vez.</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on, such as 1.</source>
        <translation>Escriba un número entero desde 0, como 1.</translation>
    </message>
    <message>
        <source>“%1” is not one number for each input.</source>
        <translation>«%1» no es un número para cada entrada.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n number(s) with “;” between.</source>
        <translation>
            <numerusform>Escriba %n número.</numerusform>
            <numerusform>Escriba %n números separados por «;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter each whole number from 1 to %1 once.</source>
        <translation>Escriba cada número entero de 1 a %1 una vez.</translation>
    </message>
    <message>
        <source>“%1” is none of the words there are.</source>
        <translation>«%1» no es ninguna de las palabras que hay.</translation>
    </message>
    <message>
        <source>“%1” is less than 0.</source>
        <translation>«%1» es menor que 0.</translation>
    </message>
    <message>
        <source>Enter 0, or a number greater than 0, such as %1.</source>
        <translation>Ingrese 0 o un número mayor que 0, como %1.</translation>
    </message>
    <message>
        <source>“%1” is not two numbers.</source>
        <translation>«%1» no son dos números.</translation>
    </message>
    <message>
        <source>In “%1” the second number is not larger than the first.</source>
        <translation>En «%1» el segundo número no es mayor que el primero.</translation>
    </message>
    <message>
        <source>Enter two numbers with “;” between, the smaller first, such as %1.</source>
        <translation>Escriba dos números separados por «;», primero el menor, como %1.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Shall I go to the concert? Five questions, and two do not matter</source>
        <translation>¿Voy al concierto? Cinco preguntas; dos no importan</translation>
    </message>
    <message>
        <source>The three questions that matter: an AND of three inputs</source>
        <translation>Las tres preguntas que importan: un AND de tres entradas</translation>
    </message>
    <message>
        <source>Two clouds of points with a gap between</source>
        <translation>Dos nubes de puntos con un espacio entre ellas</translation>
    </message>
    <message>
        <source>Two clouds of points that overlap</source>
        <translation>Dos nubes de puntos que se superponen</translation>
    </message>
    <message>
        <source>A disc within a ring</source>
        <translation>Un disco dentro de un anillo</translation>
    </message>
    <message>
        <source>Two half moons, each with an end within the other</source>
        <translation>Dos medias lunas, cada una con una punta dentro de la otra</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>Dos brazos de una espiral</translation>
    </message>
    <message>
        <source>Irises by their petals in cm: setosa and versicolor</source>
        <translation>Lirios por sus pétalos en cm: setosa y versicolor</translation>
    </message>
    <message>
        <source>Irises by their petals in cm: versicolor and virginica</source>
        <translation>Lirios por sus pétalos en cm: versicolor y virginica</translation>
    </message>
    <message>
        <source>drawn from a seed</source>
        <translation>Generado a partir de una semilla</translation>
    </message>
    <message>
        <source>the first example of the deep-learning lecture of Saturdays AI, La Paz</source>
        <translation>El primer ejemplo de la clase de aprendizaje profundo de Saturdays AI, La Paz</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>Concert, three questions</source>
        <translation>Concierto, tres preguntas</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Noisy clouds</source>
        <translation>Nubes con ruido</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Iris, hard</source>
        <translation>Iris, difícil</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>visa</translation>
    </message>
    <message>
        <source>shirt</source>
        <translation>camiseta</translation>
    </message>
    <message>
        <source>vaccine</source>
        <translation>vacuna</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation>maleta</translation>
    </message>
    <message>
        <source>petal length</source>
        <translation>largo del pétalo</translation>
    </message>
    <message>
        <source>petal width</source>
        <translation>ancho del pétalo</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Puntos propios</translation>
    </message>
    <message>
        <source>these points</source>
        <translation>estos puntos</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the name of data within a sentence, in quotation marks if need be</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an answer: yes to the question for it</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an answer: no to the question for it</comment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>with nothing</source>
        <comment>all answers are no</comment>
        <translation>sin nada</translation>
    </message>
    <message>
        <source>with everything</source>
        <comment>all answers are yes</comment>
        <translation>con todo</translation>
    </message>
    <message>
        <source>with everything but %1</source>
        <comment>all answers but one are yes</comment>
        <translation>con todo menos %1</translation>
    </message>
    <message>
        <source>with %1 and %2</source>
        <comment>names of questions; one more</comment>
        <translation>con %1 y %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>voy</translation>
    </message>
    <message>
        <source>I don&apos;t</source>
        <translation>no voy</translation>
    </message>
</context>
<context>
    <name>ExampleTable</name>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A picture of %1 × %2 at scale %3 does not fit into memory; give a smaller size or scale.</source>
        <translation>Una imagen de %1 × %2 a escala %3 no cabe en la memoria; dé un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>An export before this one was ended while it replaced files; %1 is put back as it was.</source>
        <translation>Una exportación anterior terminó mientras reemplazaba archivos; %1 se repuso como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>An export before this one was ended while it replaced files; %1 and %n more file(s) are put back as they were.</source>
        <translation>
            <numerusform>Una exportación anterior terminó mientras reemplazaba archivos; %1 y %n archivo más se repusieron como estaban.</numerusform>
            <numerusform>Una exportación anterior terminó mientras reemplazaba archivos; %1 y %n archivos más se repusieron como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureDialog</name>
    <message>
        <source>Further inputs</source>
        <translation>Entradas derivadas</translation>
    </message>
    <message>
        <source>&amp;Products and squares of the inputs, with commas between:</source>
        <translation>&amp;Productos y cuadrados de las entradas, separados por comas:</translation>
    </message>
    <message>
        <source>For example x1*x2, x1^2. An empty field takes all away.</source>
        <translation>Por ejemplo x1*x2, x1^2. Un campo vacío las quita todas.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>features are products of two inputs, such as x1*x2, or squares, such as x1^2, with commas between</source>
        <translation>las entradas derivadas son productos de dos entradas, como x1*x2, o cuadrados, como x1^2, separados por comas</translation>
    </message>
    <message>
        <source>there is no input %1 to multiply; the inputs are %2</source>
        <translation>no hay una entrada %1 que multiplicar; las entradas son %2</translation>
    </message>
    <message>
        <source>%1 is there twice; each feature is there once</source>
        <translation>%1 está dos veces; cada entrada derivada está una vez</translation>
    </message>
    <message>
        <source>with them there would be %1 inputs, and at most %2 are possible</source>
        <translation>con ellas habría %1 entradas, y son posibles como máximo %2</translation>
    </message>
    <message>
        <source>in row %1, %2 would be too large or too small; a number other than 0 has a size from 1e-%3 to 1e%3</source>
        <translation>en la fila %1, %2 sería demasiado grande o demasiado pequeño; un número distinto de 0 tiene un tamaño de 1e-%3 a 1e%3</translation>
    </message>
    <message>
        <source>With %1 the points lie on a parabola, and a line crosses it in two points.</source>
        <translation>Con %1 los puntos están sobre una parábola, y una recta la cruza en dos puntos.</translation>
    </message>
    <message>
        <source>With %1, such a boundary is a curve in the plane of %2 and %3.</source>
        <comment>x₃ = x₁·x₂</comment>
        <translation>Con %1, una frontera así es una curva en el plano de %2 y %3.</translation>
    </message>
    <message>
        <source>With %1, such a boundary is curved in the space of the other inputs.</source>
        <translation>Con %1, una frontera así es curva en el espacio de las otras entradas.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>XOR; x₁·x₂</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 with %2 features</source>
        <comment>XOR; how many</comment>
        <translation>%1 con %2 entradas derivadas</translation>
    </message>
    <message>
        <source>With %1, this boundary is %2 in the plane of %3 and %4.</source>
        <comment>x₃ = x₁·x₂; two lines that cross</comment>
        <translation>Con %1, esta frontera tiene en el plano de %3 y %4 la forma de %2.</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>una circunferencia</translation>
    </message>
    <message>
        <source>an ellipse</source>
        <translation>una elipse</translation>
    </message>
    <message>
        <source>a parabola</source>
        <translation>una parábola</translation>
    </message>
    <message>
        <source>a hyperbola</source>
        <translation>una hipérbola</translation>
    </message>
    <message>
        <source>two lines that cross</source>
        <translation>dos rectas que se cortan</translation>
    </message>
    <message>
        <source>two parallel lines</source>
        <translation>dos rectas paralelas</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una recta</translation>
    </message>
    <message>
        <source>write %2 in place of %1</source>
        <comment>x1**2; x1^2</comment>
        <translation>escriba %2 en lugar de %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Learning rate η</source>
        <translation>Tasa de aprendizaje η</translation>
    </message>
    <message>
        <source>Learning rate η: how much of the error is learnt</source>
        <translation>Tasa de aprendizaje η: cuánto del error se aprende</translation>
    </message>
    <message>
        <source>Initial weights w</source>
        <translation>Pesos iniciales w</translation>
    </message>
    <message>
        <source>The weights at the start, one for each input, with “;” between</source>
        <translation>Los pesos al inicio, uno por entrada, separados por «;»</translation>
    </message>
    <message>
        <source>Initial weight %1</source>
        <translation>Peso inicial %1</translation>
    </message>
    <message>
        <source>Weight %1 at the start</source>
        <translation>Peso %1 al inicio</translation>
    </message>
    <message>
        <source>Initial bias b</source>
        <translation>Sesgo inicial b</translation>
    </message>
    <message>
        <source>Bias b at the start</source>
        <translation>Sesgo b al inicio</translation>
    </message>
    <message>
        <source>with bias</source>
        <translation>con sesgo</translation>
    </message>
    <message>
        <source>Without a bias the line goes through the origin</source>
        <translation>Sin sesgo la recta pasa por el origen</translation>
    </message>
    <message>
        <source>Output at z = 0</source>
        <translation>Salida con z = 0</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>How the two classes are written, and with them the rule</source>
        <translation>Cómo se escriben las dos clases y, con ellas, la regla</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In which order an epoch presents the observations</source>
        <translation>En qué orden presenta una época las observaciones</translation>
    </message>
    <message>
        <source>Order of the observations</source>
        <translation>Orden de las observaciones</translation>
    </message>
    <message>
        <source>The numbers of the rows in the order in which they are presented</source>
        <translation>Los números de las filas en el orden en que se presentan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>A seed always gives the same run</source>
        <translation>Una semilla da siempre la misma ejecución</translation>
    </message>
    <message>
        <source>fires at z ≥ 0</source>
        <translation>se activa con z ≥ 0</translation>
    </message>
    <message>
        <source>fires at z &gt; 0</source>
        <translation>se activa con z &gt; 0</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>el de los datos</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>shuffled every epoch</source>
        <translation>barajado en cada época</translation>
    </message>
    <message>
        <source>learning rate, greater than 0 (0.1)</source>
        <translation>tasa de aprendizaje, mayor que 0 (0.1)</translation>
    </message>
    <message>
        <source>a learning rate is a number greater than 0, such as 0.1</source>
        <translation>una tasa de aprendizaje es un número mayor que 0, como 0.1</translation>
    </message>
    <message>
        <source>initial weights (all 0)</source>
        <translation>pesos iniciales (todos 0)</translation>
    </message>
    <message>
        <source>the initial weights are a number for each input, with commas between, such as 0,0.5 for two</source>
        <translation>los pesos iniciales son un número por cada entrada, separados por comas, como 0,0.5 para dos</translation>
    </message>
    <message>
        <source>initial bias (0)</source>
        <translation>sesgo inicial (0)</translation>
    </message>
    <message>
        <source>an initial bias is a number, such as -0.5</source>
        <translation>un sesgo inicial es un número, como -0.5</translation>
    </message>
    <message>
        <source>no bias: b is 0 and stays 0</source>
        <translation>sin sesgo: b es 0 y sigue siendo 0</translation>
    </message>
    <message>
        <source>targets 0 and 1, or -1 and +1 (01)</source>
        <translation>objetivos 0 y 1, o -1 y +1 (01)</translation>
    </message>
    <message>
        <source>the targets are 01 or bipolar</source>
        <translation>los objetivos son 01 o bipolar</translation>
    </message>
    <message>
        <source>order of presentation (as given)</source>
        <translation>orden de presentación (el de los datos)</translation>
    </message>
    <message>
        <source>an order has the number of each row once, with commas between, such as 4,3,2,1 for four</source>
        <translation>un orden tiene el número de cada fila una vez, separados por comas, como 4,3,2,1 para cuatro</translation>
    </message>
    <message>
        <source>a new order in every epoch, drawn from a seed</source>
        <translation>un orden nuevo en cada época, sorteado a partir de una semilla</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to %1</source>
        <translation>una semilla es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>What the output is where the sum z is exactly 0</source>
        <translation>Qué salida da una suma z igual a 0</translation>
    </message>
    <message>
        <source>What the output is where the sum z is exactly 0: +1, −1, or 0, which is wrong for both classes</source>
        <translation>Qué salida da una suma z igual a 0: +1, −1, o 0, que es un error para ambas clases</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>What a mistake adds to the weights, with targets −1 and +1</source>
        <translation>Lo que un error suma a los pesos, con objetivos −1 y +1</translation>
    </message>
    <message>
        <source>z = 0 is a mistake</source>
        <translation>z = 0 es un error</translation>
    </message>
    <message>
        <source>output at a sum of 0: 1 or 0 (1); with bipolar targets 1, -1, or a mistake either way (mistake)</source>
        <translation>salida con suma 0: 1 o 0 (1); con objetivos bipolares 1, -1 o un error de todos modos (mistake)</translation>
    </message>
    <message>
        <source>the output at a sum of 0 is 1 or 0, and with bipolar targets 1, -1 or mistake</source>
        <translation>la salida con suma 0 es 1 o 0, y con objetivos bipolares 1, -1 o mistake</translation>
    </message>
    <message>
        <source>the rule is error or target</source>
        <translation>la regla es error o target</translation>
    </message>
    <message>
        <source>with targets 0 and 1 the update is by the error</source>
        <translation>con objetivos 0 y 1 la corrección es según el error</translation>
    </message>
    <message>
        <source>update by the error, target less output, or by the target alone, with bipolar targets (target)</source>
        <translation>corrección según el error, objetivo menos salida, o según el objetivo solo, con objetivos bipolares (target)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>A bias b is learnt; a threshold θ, with which z is compared, stays as it is</source>
        <translation>Un sesgo b se aprende; un umbral θ, con el que se compara z, queda como está</translation>
    </message>
    <message>
        <source>Threshold θ</source>
        <translation>Umbral θ</translation>
    </message>
    <message>
        <source>The sum z is compared with θ, which is not learnt</source>
        <translation>La suma z se compara con θ, que no se aprende</translation>
    </message>
    <message>
        <source>Dead zone ±</source>
        <translation>Zona muerta ±</translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation>Zona muerta</translation>
    </message>
    <message>
        <source>With targets −1 and +1 a sum z that is no larger, whatever its sign, is a mistake</source>
        <translation>Con objetivos −1 y +1 una suma z que no la supera, con cualquier signo, es un error</translation>
    </message>
    <message>
        <source>a dead zone is for targets -1 and +1 without a threshold</source>
        <translation>la zona muerta es para objetivos -1 y +1 sin umbral</translation>
    </message>
    <message>
        <source>0 lies in the dead zone</source>
        <translation>0 está en la zona muerta</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>sesgo b</translation>
    </message>
    <message>
        <source>fixed threshold θ</source>
        <translation>umbral fijo θ</translation>
    </message>
    <message>
        <source>a threshold for the sum, fixed, in place of a bias</source>
        <translation>un umbral fijo para la suma, en lugar de un sesgo</translation>
    </message>
    <message>
        <source>a threshold is a number, such as 0.3</source>
        <translation>el umbral es un número, como 0.3</translation>
    </message>
    <message>
        <source>a sum from -T to T is a mistake, with bipolar targets (0)</source>
        <translation>una suma de -T a T es un error, con objetivos bipolares (0)</translation>
    </message>
    <message>
        <source>a dead zone is a number from 0 on, such as 0.2</source>
        <translation>la zona muerta es un número desde 0, como 0.2</translation>
    </message>
    <message>
        <source>shuffled once</source>
        <translation>barajado una vez</translation>
    </message>
    <message>
        <source>drawn, some repeated</source>
        <translation>sorteado, con repetición</translation>
    </message>
    <message>
        <source>one order for all epochs, drawn from a seed</source>
        <translation>un orden para todas las épocas, sorteado con una semilla</translation>
    </message>
    <message>
        <source>each observation drawn from a seed, with replacement</source>
        <translation>cada observación sorteada con una semilla, con reposición</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Exact decimals, as on paper, or floats, as a plain loop in Python or C++ computes: change = η·e, then w ← w + change·x, b ← b + change, each result rounded</source>
        <translation>Decimales exactos, como en papel, o float, como calcula un bucle simple en Python o C++: cambio = η·e, luego w ← w + cambio·x, b ← b + cambio, con cada resultado redondeado</translation>
    </message>
    <message>
        <source>exact decimals</source>
        <translation>decimales exactos</translation>
    </message>
    <message>
        <source>floats, as Python has them</source>
        <translation>float, como en Python</translation>
    </message>
    <message>
        <source>exact decimals, or floats as a loop has them (exact)</source>
        <translation>decimales exactos, o float como los tiene un bucle (exact)</translation>
    </message>
    <message>
        <source>the arithmetic is exact or float</source>
        <translation>la aritmética es exact o float</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Compuertas</translation>
    </message>
    <message>
        <source>Gates of the neurons</source>
        <translation>Compuertas de las neuronas</translation>
    </message>
    <message>
        <source>The gate that each neuron learns: two from the inputs, and the last one from the outputs of these</source>
        <translation>La compuerta que aprende cada neurona: dos a partir de las entradas, y la última a partir de las salidas de estas</translation>
    </message>
    <message>
        <source>gates of three neurons, two hidden and the output (or,nand,and)</source>
        <translation>compuertas de tres neuronas, dos ocultas y la de salida (or,nand,and)</translation>
    </message>
    <message>
        <source>the units are the names of three gates, with commas between, such as or,nand,and</source>
        <translation>las unidades son los nombres de tres compuertas, separados por comas, como or,nand,and</translation>
    </message>
    <message>
        <source>the start is drawn</source>
        <translation>el inicio se sortea</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start of weights and bias</source>
        <translation>Inicio de los pesos y del sesgo</translation>
    </message>
    <message>
        <source>Whether the weights and the bias at the start are given, or drawn from a range</source>
        <translation>Si los pesos y el sesgo iniciales son dados, o se sortean en un rango</translation>
    </message>
    <message>
        <source>from; to</source>
        <translation>desde; hasta</translation>
    </message>
    <message>
        <source>Range of the start</source>
        <translation>Rango del inicio</translation>
    </message>
    <message>
        <source>The smallest and the largest number that a weight or the bias can start with; it is drawn in hundredths of the range</source>
        <translation>El menor y el mayor número con que puede empezar un peso o el sesgo; se sortea en centésimos del rango</translation>
    </message>
    <message>
        <source>a range is for a start that is drawn</source>
        <translation>un rango es para un inicio sorteado</translation>
    </message>
    <message>
        <source>Seed of the start</source>
        <translation>Semilla del inicio</translation>
    </message>
    <message>
        <source>A seed always gives the same start</source>
        <translation>Una semilla da siempre el mismo inicio</translation>
    </message>
    <message>
        <source>a seed is for a start that is drawn</source>
        <translation>una semilla es para un inicio sorteado</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>weights and bias at the start: given, or drawn (given)</source>
        <translation>pesos y sesgo iniciales: dados (given) o sorteados (drawn) (given)</translation>
    </message>
    <message>
        <source>the start is given or drawn</source>
        <translation>el inicio es given (dado) o drawn (sorteado)</translation>
    </message>
    <message>
        <source>a drawn start is from A to B, in hundredths of that (-0.5,0.5)</source>
        <translation>un inicio sorteado va de A a B, en centésimos de eso (-0.5,0.5)</translation>
    </message>
    <message>
        <source>a range is two numbers, the smaller first, such as -1,1</source>
        <translation>un rango son dos números, primero el menor, como -1,1</translation>
    </message>
    <message>
        <source>seed of a drawn start (1)</source>
        <translation>semilla de un inicio sorteado (1)</translation>
    </message>
    <message>
        <source>Bias on</source>
        <translation>Sesgo sobre</translation>
    </message>
    <message>
        <source>Input of the bias</source>
        <translation>Entrada del sesgo</translation>
    </message>
    <message>
        <source>The constant input of which the bias is the weight. Books that have −1 write z = w·x − w₀; the line is the same, and w₀ = −b</source>
        <translation>La entrada constante de la que el sesgo es el peso. Los libros que usan −1 escriben z = w·x − w₀; la recta es la misma, y w₀ = −b</translation>
    </message>
    <message>
        <source>1: z = w·x + b</source>
        <translation>1: z = w·x + b</translation>
    </message>
    <message>
        <source>−1: z = w·x − w₀</source>
        <translation>−1: z = w·x − w₀</translation>
    </message>
    <message>
        <source>the input of which the bias is the weight; with -1, z = w.x - w0, and --bias and w0 have that sign (1)</source>
        <translation>la entrada de la que el sesgo es el peso; con -1, z = w.x - w0, y --bias y w0 llevan ese signo (1)</translation>
    </message>
    <message>
        <source>the input of the bias is 1 or -1</source>
        <translation>la entrada del sesgo es 1 o -1</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode of learning</source>
        <translation>Modo de aprender</translation>
    </message>
    <message>
        <source>A mistake changes the weights at once; or the changes of an epoch are added up and made at its end, where no bound on mistakes is claimed; or a mistake is presented again until it is right</source>
        <translation>Un error cambia los pesos en el acto; o los cambios de una época se acumulan y se hacen al final, y no se afirma ninguna cota de los errores; o la observación errada se presenta de nuevo hasta acertar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Course of the rate</source>
        <translation>Marcha de la tasa</translation>
    </message>
    <message>
        <source>The learning rate in epoch k: always η, or η/k or η/√k, in exact decimals rounded to 12 digits. While it falls, no cycle can be proved, and no bound on mistakes is claimed</source>
        <translation>La tasa de aprendizaje en la época k: siempre η, o η/k o η/√k, en decimales exactos redondeada a 12 cifras. Mientras baja no se puede demostrar ningún ciclo, ni se afirma ninguna cota de los errores</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>batch, once an epoch</source>
        <translation>por lotes, una vez por época</translation>
    </message>
    <message>
        <source>repeat until right</source>
        <translation>repetir hasta acertar</translation>
    </message>
    <message>
        <source>η in every epoch</source>
        <translation>η en todas las épocas</translation>
    </message>
    <message>
        <source>η/k in epoch k</source>
        <translation>η/k en la época k</translation>
    </message>
    <message>
        <source>η/√k in epoch k</source>
        <translation>η/√k en la época k</translation>
    </message>
    <message>
        <source>the mode of learning is online, batch or repeat</source>
        <translation>el modo de aprender es online, batch o repeat</translation>
    </message>
    <message>
        <source>rate in epoch k: constant, R/k (epoch), or R by the root of k (root), rounded to 12 digits (constant)</source>
        <translation>tasa en la época k: constante (constant), R/k (epoch) o R entre la raíz de k (root), redondeada a 12 cifras (constant)</translation>
    </message>
    <message>
        <source>the schedule is constant, epoch or root</source>
        <translation>la marcha de la tasa es constant, epoch o root</translation>
    </message>
    <message>
        <source>a mistake changes the weights at once (online) or at the end of the epoch (batch), or is repeated until right (repeat) (online)</source>
        <translation>un error cambia los pesos en el acto (online), al final de la época (batch), o se repite hasta acertar (repeat) (online)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Weights kept</source>
        <translation>Pesos conservados</translation>
    </message>
    <message>
        <source>What is kept beside the weights that learn, and shown with them: those that got the most right so far (the pocket), or the mean of the weights after each presentation</source>
        <translation>Lo que se guarda junto a los pesos que aprenden, y se muestra con ellos: los que más aciertos tuvieron hasta ahora (el bolsillo), o la media de los pesos después de cada presentación</translation>
    </message>
    <message>
        <source>one of the wrong ones</source>
        <translation>una de las que están mal</translation>
    </message>
    <message>
        <source>the last weights alone</source>
        <translation>solo los últimos pesos</translation>
    </message>
    <message>
        <source>the best so far</source>
        <translation>los mejores hasta ahora</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>el promedio</translation>
    </message>
    <message>
        <source>each time one of the wrong observations, drawn from a seed</source>
        <translation>cada vez una de las observaciones que están mal, sorteada con una semilla</translation>
    </message>
    <message>
        <source>keep the last weights alone, or the best so far or the average beside them (last)</source>
        <translation>guardar solo los últimos pesos, o junto a ellos los mejores hasta ahora o el promedio (last)</translation>
    </message>
    <message>
        <source>what is kept is last, best or average</source>
        <translation>lo que se guarda es last, best o average</translation>
    </message>
    <message>
        <source>Initial bias %1</source>
        <comment>w₀</comment>
        <translation>Sesgo inicial %1</translation>
    </message>
    <message>
        <source>Bias %1 at the start, the weight of the constant input −1</source>
        <comment>w₀</comment>
        <translation>Sesgo %1 al inicio, el peso de la entrada constante −1</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>la carpeta %1 no existe; créela o elija otra</translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file</source>
        <translation>es una carpeta; dé el nombre de un archivo</translation>
    </message>
    <message>
        <source>it is a pipe or a device; give the name of a file</source>
        <translation>es una tubería o un dispositivo; dé el nombre de un archivo</translation>
    </message>
    <message>
        <source>you may not write there; choose another folder</source>
        <translation>no tiene permiso para escribir ahí; elija otra carpeta</translation>
    </message>
    <message>
        <source>there is not enough space; free some or choose another folder</source>
        <translation>no hay espacio suficiente; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>the system refused; choose another name or folder</source>
        <translation>el sistema lo rechazó; elija otro nombre u otra carpeta</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>No se escribió %1: %2.</translation>
    </message>
    <message>
        <source>its name is too long; give a shorter one</source>
        <translation>su nombre es demasiado largo; dé uno más corto</translation>
    </message>
    <message>
        <source>the system refused (%1); choose another name or folder</source>
        <comment>the system&apos;s words</comment>
        <translation>el sistema lo rechazó (%1); elija otro nombre u otra carpeta</translation>
    </message>
    <message>
        <source>Old files could not be put back; they are in %1.</source>
        <translation>No se pudieron reponer archivos anteriores; están en %1.</translation>
    </message>
</context>
<context>
    <name>GatesVerdict</name>
    <message>
        <source>%1 and %2 learn from the inputs, %3 from their outputs.</source>
        <translation>%1 y %2 aprenden de las entradas; %3, de las salidas de ambas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 época</numerusform>
            <numerusform>%1 épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt: the only observation is right after %1</source>
        <translation>Aprendido: acierta la única observación, tras %1</translation>
    </message>
    <message>
        <source>Learnt: all %1 right after %2</source>
        <translation>Aprendido: acierta las %1, tras %2</translation>
    </message>
    <message>
        <source>Each neuron has learnt its gate: nothing changes any more.</source>
        <translation>Cada neurona aprendió su compuerta: ya nada cambia.</translation>
    </message>
    <message>
        <source>%1 and %2 turn %3 points into %4; %5 parts them.</source>
        <translation>%1 y %2 dejan %4 puntos de %3; %5 los separa.</translation>
    </message>
    <message>
        <source>%1: each neuron has learnt its gate, but together they are %2.</source>
        <translation>%1: cada neurona aprendió su compuerta, pero juntas son %2.</translation>
    </message>
    <message>
        <source>Nothing changes any more, and %1 of %2 are right.</source>
        <translation>Ya nada cambia, y aciertan %1 de %2.</translation>
    </message>
    <message>
        <source>%1 errs on %2 of %3</source>
        <comment>a neuron; how many observations; of how many</comment>
        <translation>%1 se equivoca en %2 de %3</translation>
    </message>
    <message>
        <source>Each neuron gets its own gate right.</source>
        <translation>Cada neurona acierta su propia compuerta.</translation>
    </message>
    <message>
        <source>No single line separates %1.</source>
        <translation>Ninguna recta sola separa %1.</translation>
    </message>
    <message>
        <source>Together the gates are %1, which gets %2 of %3 right.</source>
        <translation>Juntas, las compuertas son %1, que acierta %2 de %3.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a neuron, errs; on how many observations</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Each neuron has to match its own gate: %1.</source>
        <comment>errs on how many</comment>
        <translation>Cada neurona debe coincidir con su propia compuerta: %1.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>perceptron</source>
        <translation>perceptrón</translation>
    </message>
    <message>
        <source>the perceptron</source>
        <translation>el perceptrón</translation>
    </message>
    <message>
        <source>a neuron that adds up its inputs, each times its weight, and answers one of two classes</source>
        <translation>una neurona que suma sus entradas, cada una por su peso, y responde con una de dos clases</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>un peso</translation>
    </message>
    <message>
        <source>how much an input counts; it is learnt</source>
        <translation>cuánto cuenta una entrada; se aprende</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>el sesgo</translation>
    </message>
    <message>
        <source>the weight of an input that is always −1; it is learnt</source>
        <translation>el peso de una entrada que siempre es −1; se aprende</translation>
    </message>
    <message>
        <source>what is added to the sum whatever the inputs are; it is learnt</source>
        <translation>lo que se suma sean cuales sean las entradas; se aprende</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>la suma</translation>
    </message>
    <message>
        <source>each input times its weight, all added up, and the bias with them</source>
        <translation>cada entrada por su peso, todo sumado, y también el sesgo</translation>
    </message>
    <message>
        <source>each input times its weight, all added up</source>
        <translation>cada entrada por su peso, todo sumado</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>what the activation function makes of the sum, %1</source>
        <comment>1 if z ≥ 0, else 0</comment>
        <translation>lo que la función de activación hace de la suma, %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>the right answer, which the data have for each observation</source>
        <translation>la respuesta correcta, que los datos traen para cada observación</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>the error</source>
        <translation>el error</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>how large a correction is: η times the error times the input</source>
        <translation>cuán grande es una corrección: η por el error por la entrada</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>an epoch</source>
        <translation>una época</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>frontera</translation>
    </message>
    <message>
        <source>the boundary</source>
        <translation>la frontera</translation>
    </message>
    <message>
        <source>where one class ends and the other begins: with two inputs a line, with three a plane</source>
        <translation>donde termina una clase y empieza la otra: con dos entradas una recta, con tres un plano</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>una corrección</translation>
    </message>
    <message>
        <source>the change of weights and bias that a mistake causes</source>
        <translation>el cambio de los pesos y del sesgo que causa un error</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>an input</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>a number that the data have for each observation</source>
        <translation>un número que los datos traen para cada observación</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>el umbral</translation>
    </message>
    <message>
        <source>what the sum is compared with; it is not learnt</source>
        <translation>con lo que se compara la suma; no se aprende</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>“becomes”</source>
        <translation>«pasa a ser»</translation>
    </message>
    <message>
        <source>what stands at the left gets the value at the right</source>
        <translation>lo de la izquierda toma el valor de la derecha</translation>
    </message>
    <message>
        <source>1 if z ≥ 0, else 0</source>
        <translation>1 si z ≥ 0; si no, 0</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else 0</source>
        <translation>1 si z &gt; 0; si no, 0</translation>
    </message>
    <message>
        <source>1 or −1 by its sign, 0 in the dead zone</source>
        <translation>1 o −1 según su signo, 0 en la zona muerta</translation>
    </message>
    <message>
        <source>1 or −1 by its sign; a tie is wrong for both</source>
        <translation>1 o −1 según su signo; un empate es incorrecto para ambas clases</translation>
    </message>
    <message>
        <source>1 if z ≥ 0, else −1</source>
        <translation>1 si z ≥ 0; si no, −1</translation>
    </message>
    <message>
        <source>1 if z &gt; 0, else −1</source>
        <translation>1 si z &gt; 0; si no, −1</translation>
    </message>
    <message>
        <source>the target after a mistake, else 0</source>
        <translation>el objetivo después de un error; si no, 0</translation>
    </message>
    <message>
        <source>+1 fired too little, −1 fired too much, 0 is right</source>
        <translation>+1 se activó de menos, −1 de más, 0 es correcto</translation>
    </message>
    <message>
        <source>more than 0 fired too little, less than 0 too much, 0 is right</source>
        <translation>más que 0 se activó de menos, menos que 0 de más, 0 es correcto</translation>
    </message>
    <message>
        <source>as many steps as there are observations, which are drawn at random</source>
        <translation>tantos pasos como observaciones hay, que se sacan al azar</translation>
    </message>
    <message>
        <source>one pass over all observations, each again until it is right</source>
        <translation>una pasada por todas las observaciones, cada una hasta que sea correcta</translation>
    </message>
    <message>
        <source>one pass over all observations</source>
        <translation>una pasada por todas las observaciones</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>se activa</translation>
    </message>
    <message>
        <source>it fires</source>
        <translation>se activa</translation>
    </message>
    <message>
        <source>the neuron fires where its output is 1: where the sum is large enough</source>
        <translation>la neurona se activa cuando su salida es 1: cuando la suma alcanza</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>un empate</translation>
    </message>
    <message>
        <source>a sum that lies exactly on the boundary; a setting says which output it gives</source>
        <translation>una suma que cae justo en la frontera; un ajuste dice qué salida da</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>the observation whose turn it was in the step that is shown; a ring marks it</source>
        <translation>la observación a la que le tocó en el paso que se ve; un anillo la marca</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>the street</source>
        <translation>la calle</translation>
    </message>
    <message>
        <source>the strip around a boundary in which no observation lies; the widest one is farthest from both classes</source>
        <translation>la franja alrededor de una frontera en la que no hay observaciones; la más ancha es la que más se aleja de ambas clases</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Data:</source>
        <translation>Datos:</translation>
    </message>
    <message>
        <source>Settings (in parentheses what holds without them):</source>
        <translation>Ajustes (entre paréntesis, lo que vale sin ellos):</translation>
    </message>
    <message>
        <source>Numbers are exact, and their decimals come after a point.</source>
        <translation>Los números son exactos y sus decimales van después de un punto.</translation>
    </message>
    <message>
        <source>Length of the run:</source>
        <translation>Duración de la ejecución:</translation>
    </message>
    <message>
        <source>Picture:</source>
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Frontera shows how a perceptron learns, and why it cannot learn XOR.</source>
        <translation>Frontera muestra cómo aprende un perceptrón y por qué no puede aprender XOR.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>abre la ventana</translation>
    </message>
    <message>
        <source>prints every presentation; needs no display</source>
        <translation>imprime cada presentación; no necesita pantalla</translation>
    </message>
    <message>
        <source>draws a picture; needs no display</source>
        <translation>dibuja una imagen; no necesita pantalla</translation>
    </message>
    <message>
        <source>Help:</source>
        <translation>Ayuda:</translation>
    </message>
    <message>
        <source>Trains until an epoch without a mistake and prints one row for each presentation;
the weights in a row are those after it. A summary goes to standard error.</source>
        <translation>Entrena hasta una época sin errores e imprime una fila por cada presentación;
los pesos de una fila son los de después de ella. Un resumen va a la salida de error.</translation>
    </message>
    <message>
        <source>Draws the state after a presentation of the run that trace prints. A file that is there is
replaced whole, or left as it was.</source>
        <translation>Dibuja el estado después de una presentación de la ejecución que imprime trace. Un archivo que
ya existe se reemplaza entero o queda como estaba.</translation>
    </message>
    <message>
        <source>Trace:</source>
        <translation>Traza:</translation>
    </message>
    <message>
        <source>proves that a line can or cannot do it; needs no display</source>
        <translation>demuestra que una recta puede o no puede; no necesita pantalla</translation>
    </message>
    <message>
        <source>Deck:</source>
        <translation>Diapositivas (deck):</translation>
    </message>
    <message>
        <source>Worksheet:</source>
        <translation>Hoja de trabajo (worksheet):</translation>
    </message>
    <message>
        <source>writes a run as slides; needs no display</source>
        <translation>escribe una ejecución como diapositivas; no necesita pantalla</translation>
    </message>
    <message>
        <source>writes a run to be filled in by hand; needs no display</source>
        <translation>escribe una ejecución para completarla a mano; no necesita pantalla</translation>
    </message>
    <message>
        <source>Writes the run that trace prints as wide pages: a title, the truth table, the steps with their
arithmetic, and the verdict with its proof. A file that is there is replaced whole, or left as it was.</source>
        <translation>Escribe la ejecución que imprime trace como páginas anchas: un título, la tabla de verdad, los pasos
con sus cuentas y el veredicto con su demostración. Un archivo que ya existe se reemplaza entero o
queda como estaba.</translation>
    </message>
    <message>
        <source>Writes the run that trace prints as pages of paper (A4) with an empty table, to be filled in
by hand. A file that is there is replaced whole, or left as it was.</source>
        <translation>Escribe la ejecución que imprime trace como hojas de papel (A4) con una tabla vacía, para
completarla a mano. Un archivo que ya existe se reemplaza entero o queda como estaba.</translation>
    </message>
    <message>
        <source>Check and examples:</source>
        <translation>Comprobación y ejemplos:</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>Salida:</translation>
    </message>
    <message>
        <source>The exit status is 0; 1 where something could not be written; 2 where an argument, or the file of data, is wrong.</source>
        <translation>El estado de salida es 0; 1 si algo no se pudo escribir; 2 si un argumento o el archivo de datos es incorrecto.</translation>
    </message>
    <message>
        <source>lists the data that --example takes; needs no display</source>
        <translation>muestra los datos que acepta --example; no necesita pantalla</translation>
    </message>
    <message>
        <source>Lists the data that come with the program, to be used with --example.</source>
        <translation>Muestra los datos que vienen con el programa, para usarlos con --example.</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Ventana:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Código:</translation>
    </message>
    <message>
        <source>writes a run as a program; needs no display</source>
        <translation>escribe una ejecución como programa; no necesita pantalla</translation>
    </message>
    <message>
        <source>Writes the loop of the run that trace prints as a program, which needs the standard library
of its language alone: exact, or in floats. In Python and C++ it prints that trace, the same bytes.</source>
        <translation>Escribe el bucle de la ejecución que imprime trace como programa, que solo necesita la biblioteca
estándar de su lenguaje: exacto, o con float. En Python y C++ imprime esa traza, los mismos bytes.</translation>
    </message>
    <message>
        <source>Conventions, each with its source:</source>
        <translation>Convenciones, cada una con su fuente:</translation>
    </message>
    <message>
        <source>They leave the order and --inputs as these are.</source>
        <translation>Dejan el orden y --inputs como están.</translation>
    </message>
    <message>
        <source>frontera check --data flowers.csv --target species</source>
        <translation>frontera check --data flores.csv --target especie</translation>
    </message>
    <message>
        <source>frontera trace --data flowers.csv --epochs 100</source>
        <translation>frontera trace --data flores.csv --epochs 100</translation>
    </message>
    <message>
        <source>frontera worksheet --gate or --answers --output or-answers.pdf</source>
        <translation>frontera worksheet --gate or --answers --output or-respuestas.pdf</translation>
    </message>
    <message>
        <source>Prints whether a line (a hyperplane where there are more than two inputs) separates
the two classes, with the proof: the one of largest margin and the most mistakes that
learning can make, or a point that lies among both classes. All of it is exact; numbers
of many digits are printed rounded. A terminal shows for how long the proof is looked for;
when the time is over, or at Ctrl+C, what is known is printed.
Of three neurons it also prints where the hidden ones put the points, once they have
learnt, and whether a line separates the classes there.</source>
        <translation>Dice si una recta (un hiperplano si hay más de dos entradas) separa las dos clases, con la
demostración: la de mayor margen y el máximo de errores que puede cometer el aprendizaje,
o un punto que está entre ambas clases. Todo es exacto; los números de muchas cifras se
muestran redondeados. Una terminal muestra cuánto lleva la búsqueda; al acabar el tiempo,
o con Ctrl+C, se dice lo que se sabe.
Con tres neuronas dice además adónde llevan los puntos las ocultas, cuando ya aprendieron,
y si allí una recta separa las clases.</translation>
    </message>
</context>
<context>
    <name>HiddenPlot</name>
    <message>
        <source>%1 points stay apart</source>
        <translation>%1 puntos siguen separados</translation>
    </message>
    <message>
        <source>%1 points become %2</source>
        <translation>%1 puntos quedan en %2</translation>
    </message>
    <message>
        <source>no point here</source>
        <translation>ningún punto</translation>
    </message>
    <message>
        <source>predicts %1</source>
        <translation>predice %1</translation>
    </message>
    <message>
        <source>%1: no line yet, because w = 0. All is predicted %2.</source>
        <translation>%1: todavía no hay recta, porque w = 0. Predice %2 en todo el plano.</translation>
    </message>
    <message>
        <source>There are no hidden neurons here.</source>
        <translation>Aquí no hay neuronas ocultas.</translation>
    </message>
    <message>
        <source>%1. Both classes in one: no line parts them.</source>
        <comment>%1: 4 points become 2</comment>
        <translation>%1. En uno, ambas clases: ninguna recta las separa.</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>mistakes
per epoch</source>
        <translation>errores
por época</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>dark: average,
light: most
of %1 epochs</source>
        <translation>oscuro: promedio,
claro: máximo
de %1 épocas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a neuron and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>mistakes so far on %1</source>
        <translation>errores hasta aquí en %1</translation>
    </message>
    <message>
        <source>most mistakes so far on %1</source>
        <translation>más errores hasta aquí en %1</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>Kept: the weights that got the most right so far</source>
        <translation>Conservados: los pesos con más aciertos hasta ahora</translation>
    </message>
    <message>
        <source>Kept: the mean of the weights after each presentation</source>
        <translation>Conservada: la media de los pesos después de cada presentación</translation>
    </message>
    <message>
        <source>The average gets %1 of %2 right.</source>
        <translation>El promedio acierta %1 de %2.</translation>
    </message>
    <message>
        <source>Best kept: %1 of %2 right since the start.</source>
        <translation>Los mejores conservados: %1 de %2 aciertos desde el inicio.</translation>
    </message>
    <message>
        <source>Best kept: %1 of %2 right since step %3.</source>
        <translation>Los mejores conservados: %1 de %2 aciertos desde el paso %3.</translation>
    </message>
    <message>
        <source>Best kept: %1</source>
        <translation>Los mejores conservados: %1</translation>
    </message>
    <message>
        <source>Average: %1</source>
        <translation>Promedio: %1</translation>
    </message>
    <message>
        <source>The average is rounded to %1 digits.</source>
        <translation>El promedio está redondeado a %1 dígitos.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>wants %1</source>
        <comment>an observation; a class</comment>
        <translation>quiere %1</translation>
    </message>
    <message>
        <source>predicts %1</source>
        <comment>an area; a class</comment>
        <translation>predice %1</translation>
    </message>
    <message>
        <source>wrong now</source>
        <translation>error ahora</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>before</source>
        <comment>where the boundary lay</comment>
        <translation>antes</translation>
    </message>
    <message>
        <source>w points to %1</source>
        <comment>a class</comment>
        <translation>w apunta a %1</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>yes and no</source>
        <translation>sí y no</translation>
    </message>
    <message>
        <source>row numbers</source>
        <translation>números de fila</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>not all are numbers</source>
        <translation>no todo son números</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no se usa</translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) from %2 to %3</source>
        <translation>
            <numerusform>%1 número de %2 a %3</numerusform>
            <numerusform>%1 números de %2 a %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a class or a word; how many rows have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>others: %1</source>
        <comment>how many rows</comment>
        <translation>otras: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s)</source>
        <translation>
            <numerusform>%1 hueco</numerusform>
            <numerusform>%1 huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a column; its use; what stands in it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 without a class</source>
        <translation>
            <numerusform>%1 sin clase</numerusform>
            <numerusform>%1 sin clase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with a gap</source>
        <translation>
            <numerusform>%1 con un hueco</numerusform>
            <numerusform>%1 con huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of other classes</source>
        <translation>
            <numerusform>%1 de otras clases</numerusform>
            <numerusform>%1 de otras clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) left out: %2</source>
        <translation>
            <numerusform>%1 fila queda fuera: %2</numerusform>
            <numerusform>%1 filas quedan fuera: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 punto</numerusform>
            <numerusform>%1 puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 input(s)</source>
        <translation>
            <numerusform>%1 entrada</numerusform>
            <numerusform>%1 entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>100 points; 2 inputs</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s)</source>
        <translation>
            <numerusform>%1 columna</numerusform>
            <numerusform>%1 columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>One neuron</source>
        <translation>Una neurona</translation>
    </message>
    <message>
        <source>Three neurons</source>
        <translation>Tres neuronas</translation>
    </message>
    <message>
        <source>two inputs that are 0 and 1, or -1 and +1</source>
        <translation>dos entradas que son 0 y 1, o -1 y +1</translation>
    </message>
</context>
<context>
    <name>NeuronPlot</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>Dotted: weight 0, so that answer does not count.</source>
        <translation>Línea punteada: peso 0, esa respuesta no cuenta.</translation>
    </message>
    <message>
        <source>Dotted: weight 0, so that input does not count.</source>
        <translation>Línea punteada: peso 0, esa entrada no cuenta.</translation>
    </message>
    <message>
        <source>the weight so far</source>
        <translation>el peso hasta ahora</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>shows this help</source>
        <translation>muestra esta ayuda</translation>
    </message>
    <message>
        <source>a gate is one of %1, or four target bits such as 0110</source>
        <translation>una compuerta es una de %1, o cuatro bits de objetivo como 0110</translation>
    </message>
    <message>
        <source>a learning rate is a number greater than 0, such as 0.1</source>
        <translation>una tasa de aprendizaje es un número mayor que 0, como 0.1</translation>
    </message>
    <message>
        <source>at most N epochs (20)</source>
        <translation>a lo sumo N épocas (20)</translation>
    </message>
    <message>
        <source>goes on after an epoch without a mistake</source>
        <translation>sigue después de una época sin errores</translation>
    </message>
    <message>
        <source>state after N presentations (the last); 0 is the start</source>
        <translation>estado después de N presentaciones (la última); 0 es el inicio</translation>
    </message>
    <message>
        <source>the step is a whole number from 0 to the last of the run</source>
        <translation>el paso es un número entero de 0 al último de la ejecución</translation>
    </message>
    <message>
        <source>width and height (1280x720)</source>
        <translation>ancho y alto (1280x720)</translation>
    </message>
    <message>
        <source>its language (the system&apos;s)</source>
        <translation>su idioma (el del sistema)</translation>
    </message>
    <message>
        <source>the language is %1</source>
        <translation>el idioma es %1</translation>
    </message>
    <message>
        <source>text or json (text)</source>
        <translation>text o json (text)</translation>
    </message>
    <message>
        <source>the format is text or json</source>
        <translation>el formato es text o json</translation>
    </message>
    <message>
        <source>csv, json, markdown or latex (csv)</source>
        <translation>csv, json, markdown o latex (csv)</translation>
    </message>
    <message>
        <source>the format is csv, json, markdown or latex</source>
        <translation>el formato es csv, json, markdown o latex</translation>
    </message>
    <message>
        <source>light, dark, or print: black on white, hatched (light)</source>
        <translation>light (claro), dark (oscuro) o print: negro sobre blanco, con tramas (light)</translation>
    </message>
    <message>
        <source>the theme is light, dark or print</source>
        <translation>el tema es light, dark o print</translation>
    </message>
    <message>
        <source>without a background</source>
        <translation>sin fondo</translation>
    </message>
    <message>
        <source>enlarges the letters alone (1)</source>
        <translation>agranda solo las letras (1)</translation>
    </message>
    <message>
        <source>title, table, arithmetic, legend, or none (title)</source>
        <translation>title, table, arithmetic, legend, o none (title)</translation>
    </message>
    <message>
        <source>what is shown is none, or some of title, table, arithmetic and legend, with commas between</source>
        <translation>lo que se muestra es none, o algunos de title, table, arithmetic y legend, separados por comas</translation>
    </message>
    <message>
        <source>a picture for each step: frames, pages or files (0)</source>
        <translation>una imagen por paso: cuadros, páginas o archivos (0)</translation>
    </message>
    <message>
        <source>the first step is a whole number from 0 to the last of the run</source>
        <translation>el primer paso es un número entero de 0 al último de la ejecución</translation>
    </message>
    <message>
        <source>the last of these steps (the run&apos;s)</source>
        <translation>el último de estos pasos (el de la ejecución)</translation>
    </message>
    <message>
        <source>the last step is a whole number from the first to the run&apos;s last</source>
        <translation>el último paso es un número entero del primero al último de la ejecución</translation>
    </message>
    <message>
        <source>milliseconds that a frame is shown (700)</source>
        <translation>milisegundos que se muestra un cuadro (700)</translation>
    </message>
    <message>
        <source>an animation that does not start again</source>
        <translation>una animación que no vuelve a empezar</translation>
    </message>
    <message>
        <source>the picture: .png, .svg, .pdf or .gif (needed)</source>
        <translation>la imagen: .png, .svg, .pdf o .gif (necesaria)</translation>
    </message>
    <message>
        <source>the picture is a file with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>la imagen es un archivo cuyo nombre termina en .png, .svg, .pdf o .gif</translation>
    </message>
    <message>
        <source>in a comparison, the gate on the left (the same)</source>
        <translation>en una comparación, la compuerta de la izquierda (la misma)</translation>
    </message>
    <message>
        <source>in a comparison, the learning rate on the left (the same)</source>
        <translation>en una comparación, la tasa de aprendizaje de la izquierda (la misma)</translation>
    </message>
    <message>
        <source>the document (needed)</source>
        <translation>el documento (necesario)</translation>
    </message>
    <message>
        <source>the document is a file with a name that ends in .pdf</source>
        <translation>el documento es un archivo con un nombre que termina en .pdf</translation>
    </message>
    <message>
        <source>a page for each step, update or epoch (step)</source>
        <translation>una página por paso (step), corrección (update) o época (epoch) (step)</translation>
    </message>
    <message>
        <source>there is a page for each step, update or epoch</source>
        <translation>hay una página por cada step (paso), update (corrección) o epoch (época)</translation>
    </message>
    <message>
        <source>at most N epochs (4)</source>
        <translation>N épocas como máximo (4)</translation>
    </message>
    <message>
        <source>filled in, for the teacher</source>
        <translation>ya completada, para el docente</translation>
    </message>
    <message>
        <source>a gate, by name or by its four or eight targets (and)</source>
        <translation>una compuerta, por nombre o por sus cuatro u ocho objetivos (and)</translation>
    </message>
    <message>
        <source>a gate is one of %1, or four target bits such as 0110, or eight for three inputs, such as 10010110</source>
        <translation>una compuerta es una de %1, o cuatro bits de objetivo como 0110, u ocho para tres entradas, como 10010110</translation>
    </message>
    <message>
        <source>the data are a CSV file, such as flowers.csv</source>
        <translation>los datos son un archivo CSV, como flores.csv</translation>
    </message>
    <message>
        <source>an example, which frontera examples lists, instead of a gate</source>
        <translation>un ejemplo, de los que muestra frontera examples, en vez de una compuerta</translation>
    </message>
    <message>
        <source>an example is one of %1</source>
        <translation>un ejemplo es uno de %1</translation>
    </message>
    <message>
        <source>what the points of an example are drawn from (1)</source>
        <translation>semilla de la que se generan los puntos de un ejemplo (1)</translation>
    </message>
    <message>
        <source>the session is a file that the window saved, such as lesson.frontera</source>
        <translation>la sesión es un archivo que guardó la ventana, como leccion.frontera</translation>
    </message>
    <message>
        <source>the window opens after N presentations (0)</source>
        <translation>la ventana se abre tras N presentaciones (0)</translation>
    </message>
    <message>
        <source>a seed is a whole number from 0 to %1</source>
        <translation>una semilla es un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>the number of epochs is a whole number from 1 to %1, such as 20</source>
        <translation>el número de épocas es un número entero de 1 a %1, como 20</translation>
    </message>
    <message>
        <source>the delay is a whole number of milliseconds from %1 to %2</source>
        <translation>la pausa es un número entero de milisegundos de %1 a %2</translation>
    </message>
    <message>
        <source>the size is a width and a height from %1 to %2, such as 1280x720</source>
        <translation>el tamaño es un ancho y un alto de %1 a %2, como 1280x720</translation>
    </message>
    <message>
        <source>the scale is a number from %1 to %2, such as 2</source>
        <translation>la escala es un número de %1 a %2, como 2</translation>
    </message>
    <message>
        <source>the scale of the text is a number from %1 to %2, such as 1.5</source>
        <translation>la escala del texto es un número de %1 a %2, como 1.5</translation>
    </message>
    <message>
        <source>what is trained: %1 (perceptron)</source>
        <translation>lo que se entrena: %1 (perceptron)</translation>
    </message>
    <message>
        <source>the model is %1</source>
        <translation>el modelo es %1</translation>
    </message>
    <message>
        <source>%1 (boundary)</source>
        <translation>%1 (boundary)</translation>
    </message>
    <message>
        <source>the view is %1</source>
        <translation>la vista es %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of a list</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>the inputs are 01 or bipolar</source>
        <translation>las entradas son 01 o bipolar</translation>
    </message>
    <message>
        <source>a row for each step, update or epoch (step); per epoch, json counts the mistakes on each observation</source>
        <translation>una fila por paso (step), corrección (update) o época (epoch) (step); por época, json cuenta los errores en cada observación</translation>
    </message>
    <message>
        <source>there is a row for each step, update or epoch</source>
        <translation>hay una fila por paso (step), corrección (update) o época (epoch)</translation>
    </message>
    <message>
        <source>in a comparison, the arithmetic on the left (the same)</source>
        <translation>en una comparación, la aritmética de la izquierda (la misma)</translation>
    </message>
    <message>
        <source>the arithmetic is exact or float</source>
        <translation>la aritmética es exact o float</translation>
    </message>
    <message>
        <source>python, notebook, pseudo-en, pseudo-es or cpp (python)</source>
        <translation>python, notebook, pseudo-en, pseudo-es o cpp (python)</translation>
    </message>
    <message>
        <source>the language is python, notebook, pseudo-en, pseudo-es or cpp</source>
        <translation>el lenguaje es python, notebook, pseudo-en, pseudo-es o cpp</translation>
    </message>
    <message>
        <source>the program&apos;s file (standard output)</source>
        <translation>el archivo del programa (salida estándar)</translation>
    </message>
    <message>
        <source>the program is a file, such as perceptron.py</source>
        <translation>el programa es un archivo, como perceptron.py</translation>
    </message>
    <message>
        <source>further inputs, made of those there are: x1*x2,x1^2 (none)</source>
        <translation>entradas más, hechas de las que hay: x1*x2,x1^2 (ninguna)</translation>
    </message>
    <message>
        <source>features are products of two inputs, such as x1*x2, or squares, such as x1^2, with commas between</source>
        <translation>las entradas derivadas son productos de dos entradas, como x1*x2, o cuadrados, como x1^2, separados por comas</translation>
    </message>
    <message>
        <source>the convention is %1</source>
        <translation>la convención es %1</translation>
    </message>
    <message>
        <source>all of these as a book has them, listed below; others change it</source>
        <translation>todo esto como en un libro, de la lista de abajo; las demás opciones lo cambian</translation>
    </message>
    <message>
        <source>of the code: python, pseudo-en, pseudo-es or cpp (python)</source>
        <translation>del código: python, pseudo-en, pseudo-es o cpp (python)</translation>
    </message>
    <message>
        <source>the language is python, pseudo-en, pseudo-es or cpp</source>
        <translation>el lenguaje es python, pseudo-en, pseudo-es o cpp</translation>
    </message>
    <message>
        <source>the column of the classes, by its name or number (one whose name says so, or the last)</source>
        <translation>la columna de las clases, por su nombre o número (la que su nombre delata, o la última)</translation>
    </message>
    <message>
        <source>the target is the name or the number of a column</source>
        <translation>el objetivo es el nombre o el número de una columna</translation>
    </message>
    <message>
        <source>the inputs: names, numbers or ranges (2..9) of columns, with commas between (all others with numbers)</source>
        <translation>las entradas: nombres, números o rangos (2..9) de columnas, separados por comas (todas las demás con números)</translation>
    </message>
    <message>
        <source>the columns are names, numbers or ranges (2..9) of columns, with commas between, such as 2,4</source>
        <translation>las columnas son nombres, números o rangos (2..9) de columnas, separados por comas, como 2,4</translation>
    </message>
    <message>
        <source>columns that are no inputs, in the same way</source>
        <translation>columnas que no son entradas, de la misma manera</translation>
    </message>
    <message>
        <source>two classes of several, class 0 and class 1</source>
        <translation>dos clases de varias, la clase 0 y la clase 1</translation>
    </message>
    <message>
        <source>the classes are two labels with a comma between, such as versicolor,virginica</source>
        <translation>las clases son dos etiquetas separadas por una coma, como versicolor,virginica</translation>
    </message>
    <message>
        <source>one class, as class 1, against all others</source>
        <translation>una clase, como clase 1, contra todas las demás</translation>
    </message>
    <message>
        <source>the class is a label, such as setosa</source>
        <translation>la clase es una etiqueta, como setosa</translation>
    </message>
    <message>
        <source>whether the first row has names (found out)</source>
        <translation>si la primera fila tiene nombres (se reconoce)</translation>
    </message>
    <message>
        <source>it is yes or no</source>
        <translation>es yes o no</translation>
    </message>
    <message>
        <source>what separates the cells: comma, semicolon, tab, blank, pipe, or another character (found out)</source>
        <translation>lo que separa las celdas: comma, semicolon, tab, blank, pipe u otro carácter (se reconoce)</translation>
    </message>
    <message>
        <source>the separator is comma, semicolon, tab, blank, pipe, or one character that no number has</source>
        <translation>el separador es comma, semicolon, tab, blank, pipe o un carácter que ningún número tiene</translation>
    </message>
    <message>
        <source>what stands before decimals; the other one groups the digits (found out)</source>
        <translation>lo que precede a los decimales; el otro agrupa las cifras (se reconoce)</translation>
    </message>
    <message>
        <source>the decimal mark is point or comma</source>
        <translation>el signo decimal es point o comma</translation>
    </message>
    <message>
        <source>a file in which numbers are missing is refused, or read without these rows (refuse)</source>
        <translation>un archivo en el que faltan números se rechaza, o se lee sin esas filas (refuse)</translation>
    </message>
    <message>
        <source>it is refuse or drop</source>
        <translation>es refuse o drop</translation>
    </message>
    <message>
        <source>the longest time that is taken for the proof (10)</source>
        <translation>el tiempo máximo para la demostración (10)</translation>
    </message>
    <message>
        <source>the time is a whole number of seconds from 1 to %1</source>
        <translation>el tiempo es un número entero de segundos, de 1 a %1</translation>
    </message>
    <message>
        <source>all digits of all numbers; else those of more than 12 are rounded to 6</source>
        <translation>todas las cifras de todos los números; si no, los de más de 12 se redondean a 6</translation>
    </message>
    <message>
        <source>each input has mean 0 and standard deviation 1, or goes from 0 to 1 (as it is)</source>
        <translation>cada entrada tiene media 0 y desviación estándar 1, o va de 0 a 1 (como está)</translation>
    </message>
    <message>
        <source>the scale is standard or range</source>
        <translation>la escala es standard o range</translation>
    </message>
    <message>
        <source>instead of the trace, the rows without a class of this file, each with the class that the run gives it</source>
        <translation>en lugar de la traza, las filas sin clase de este archivo, cada una con la clase que le da la ejecución</translation>
    </message>
    <message>
        <source>it is a file with the same inputs, such as new.csv</source>
        <translation>es un archivo con las mismas entradas, como nuevo.csv</translation>
    </message>
    <message>
        <source>enlarges all of it (1); standard or range scales the inputs of a file</source>
        <translation>amplía todo (1); standard o range escala las entradas de un archivo</translation>
    </message>
    <message>
        <source>the part of the plane is four numbers, the ends in x1 and those in x2, the smaller one first, such as -1,2,0,1.5</source>
        <translation>la parte del plano son cuatro números: los extremos en x1 y los de x2, primero el menor, como -1,2,0,1.5</translation>
    </message>
    <message>
        <source>part of the plane: x1 from A to B, x2 from C to D (all of it); of the weights, of the hidden outputs, or of the history&apos;s steps and values, where these are drawn</source>
        <translation>parte del plano: x1 de A a B, x2 de C a D (todo); de los pesos, de las salidas ocultas o de los pasos y valores de la historia, donde se dibujan estos</translation>
    </message>
    <message>
        <source>how the file&apos;s letters are written (found out)</source>
        <translation>cómo están escritas las letras del archivo (se reconoce)</translation>
    </message>
    <message>
        <source>the encoding is utf-8, utf-16, or windows-1252, which Latin-1 is too</source>
        <translation>la codificación es utf-8, utf-16 o windows-1252, que incluye Latin-1</translation>
    </message>
    <message>
        <source>shows the version, with its commit and libraries</source>
        <translation>muestra la versión, con su commit y las bibliotecas</translation>
    </message>
    <message>
        <source>data from a file, numbers and classes, instead of a gate: CSV, libsvm or ARFF; --data may be left out</source>
        <translation>datos de un archivo, números y clases, en lugar de una compuerta: CSV, libsvm o ARFF; --data se puede omitir</translation>
    </message>
    <message>
        <source>data and settings from a session file, instead of all these; --session may be left out where it ends in .frontera</source>
        <translation>datos y ajustes de un archivo de sesión, en lugar de todo esto; --session se puede omitir si termina en .frontera</translation>
    </message>
    <message>
        <source>the inputs of a gate are 0 and 1, or -1 and +1 (01); hidden outputs are 0 and 1 with both</source>
        <translation>las entradas de una compuerta son 0 y 1, o -1 y +1 (01); las salidas ocultas son 0 y 1 con ambas</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Your line: %1 of %2 right</source>
        <translation>Su recta: %1 de %2 correctas</translation>
    </message>
    <message>
        <source>It separates %1.</source>
        <translation>Separa %1.</translation>
    </message>
    <message>
        <source>No line gets more.</source>
        <translation>Ninguna recta logra más.</translation>
    </message>
    <message>
        <source>No line through the origin gets more.</source>
        <translation>Ninguna recta por el origen logra más.</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Here floats and decimals part</source>
        <translation>Aquí se separan float y decimal</translation>
    </message>
    <message>
        <source>Floats and decimals parted at step %1</source>
        <translation>Float y decimal se separaron en el paso %1</translation>
    </message>
    <message>
        <source>exact decimals</source>
        <translation>decimales exactos</translation>
    </message>
    <message>
        <source>floats</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Python’s floats give other answers from step %1 on</source>
        <translation>los float de Python dan otras respuestas desde el paso %1</translation>
    </message>
    <message>
        <source>exact decimals give other answers from step %1 on</source>
        <translation>los decimales exactos dan otras respuestas desde el paso %1</translation>
    </message>
    <message>
        <source>Python’s floats give other answers from step %1 on, where not the same observations are wrong, and another one is drawn.</source>
        <translation>Los float de Python dan otras respuestas desde el paso %1, donde no están mal las mismas observaciones y se sortea otra.</translation>
    </message>
    <message>
        <source>Exact decimals give other answers from step %1 on, where not the same observations are wrong, and another one is drawn.</source>
        <translation>Los decimales exactos dan otras respuestas desde el paso %1, donde no están mal las mismas observaciones y se sortea otra.</translation>
    </message>
    <message>
        <source>Python’s floats give other answers from step %1 on: %2 = %3, not %4.</source>
        <translation>Los float de Python dan otras respuestas desde el paso %1: %2 = %3, no %4.</translation>
    </message>
    <message>
        <source>Exact decimals give other answers from step %1 on: in floats %2 = %3, not %4.</source>
        <translation>Los decimales exactos dan otras respuestas desde el paso %1: en float %2 = %3, no %4.</translation>
    </message>
    <message>
        <source>The digits differ from step %1 on already.</source>
        <translation>Las cifras difieren ya desde el paso %1.</translation>
    </message>
    <message>
        <source>Python’s floats give other answers from step %1 on: %2 = %3, while exactly %4 = %5.</source>
        <translation>Los float de Python dan otras respuestas desde el paso %1: %2 = %3, mientras que exactamente %4 = %5.</translation>
    </message>
    <message>
        <source>Exact decimals give other answers from step %1 on: in floats %2 = %3, while exactly %4 = %5.</source>
        <translation>Los decimales exactos dan otras respuestas desde el paso %1: en float %2 = %3, mientras que exactamente %4 = %5.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>An animation (GIF) of %1 × %2 pixels would take too much memory: at most %3 million pixels are possible. Choose a smaller size or scale.</source>
        <translation>Una animación (GIF) de %1 × %2 píxeles ocuparía demasiada memoria: son posibles %3 millones de píxeles como máximo. Elija un tamaño o una escala menor.</translation>
    </message>
    <message>
        <source>An SVG file of %1 observations would take too much memory, for each has a shape of its own: at most %2 are possible. Choose PNG or PDF.</source>
        <translation>Un archivo SVG de %1 observaciones ocuparía demasiada memoria, pues cada una tiene su propia forma: son posibles %2 como máximo. Elija PNG o PDF.</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>slice at %1</source>
        <comment>x₃ = 1, x₄ = 0</comment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>(small: observations beside it)</source>
        <translation>(signos pequeños: las demás observaciones)</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Observation %1</source>
        <translation>Observación %1</translation>
    </message>
    <message>
        <source>target t = %1</source>
        <translation>objetivo t = %1</translation>
    </message>
    <message>
        <source>sum z = %1</source>
        <translation>suma z = %1</translation>
    </message>
    <message>
        <source>output ŷ = %1</source>
        <translation>salida ŷ = %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more input(s)</source>
        <translation>
            <numerusform>y %n entrada más</numerusform>
            <numerusform>y %n entradas más</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 unscaled</source>
        <translation>≈ %1 sin escalar</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Abrir la lista</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir hacia atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir hacia adelante</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mi computadora</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que desea eliminar «%1»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Desea eliminarlo de todos modos?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo eliminar la carpeta.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Revise que el nombre sea el correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encontró la carpeta.
Revise que el nombre sea el correcto.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computadora</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mi computadora</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Nombre de archivo no válido</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;No se puede usar el nombre «%1».&lt;/b&gt;&lt;p&gt;Pruebe con otro, con menos caracteres o sin signos de puntuación.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>What will the network say?</source>
        <translation>¿Qué dirá la red?</translation>
    </message>
    <message>
        <source>What will the neuron say?</source>
        <translation>¿Qué dirá la neurona?</translation>
    </message>
    <message>
        <source>Step %1 · next comes %2, target %3</source>
        <translation>Paso %1 · sigue %2, objetivo %3</translation>
    </message>
    <message>
        <source>The class says %1: → shows the answer</source>
        <translation>La clase dice %1; → muestra la respuesta</translation>
    </message>
    <message>
        <source>Press 0 or 1, then → shows the answer</source>
        <translation>Presione 0 o 1; luego → muestra la respuesta</translation>
    </message>
    <message>
        <source>The class so far: %1 of %2 right</source>
        <translation>La clase hasta ahora: %1 de %2</translation>
    </message>
    <message>
        <source>Class: %1 of %2</source>
        <translation>Clase: %1 de %2</translation>
    </message>
    <message>
        <source>%1 · the class said %2</source>
        <comment>where the run stands</comment>
        <translation>%1 · la clase dijo %2</translation>
    </message>
    <message>
        <source>The network said %1, too</source>
        <translation>La red también dijo %1</translation>
    </message>
    <message>
        <source>The neuron said %1, too</source>
        <translation>La neurona también dijo %1</translation>
    </message>
    <message>
        <source>The network said %1, not %2</source>
        <translation>La red dijo %1, no %2</translation>
    </message>
    <message>
        <source>The neuron said %1, not %2</source>
        <translation>La neurona dijo %1, no %2</translation>
    </message>
    <message numerus="yes">
        <source>the neuron: %1 mistake(s)</source>
        <translation>
            <numerusform>la neurona: %1 error</numerusform>
            <numerusform>la neurona: %1 errores</numerusform>
        </translation>
    </message>
    <message>
        <source>no colours while you guess</source>
        <translation>sin colores mientras responde</translation>
    </message>
    <message>
        <source>This picture waits: it would tell the answer.</source>
        <translation>Esta imagen espera: diría la respuesta.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>%1 (%2) at step %3</source>
        <comment>a file; its data</comment>
        <translation>%1 (%2) en el paso %3</translation>
    </message>
    <message>
        <source>Frontera did not end well the last time. Open was: %1, kept on %2. Go on there?</source>
        <translation>Frontera no terminó bien la última vez. Estaba abierto: %1, guardado el %2. ¿Desea continuar ahí?</translation>
    </message>
    <message>
        <source>there is not enough space</source>
        <translation>no hay espacio suficiente</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir ahí</translation>
    </message>
    <message>
        <source>What you do is not kept for the case that Frontera ends badly: %1 (%2). Save your session in a file.</source>
        <translation>Lo que haga no se conserva por si Frontera termina mal: %1 (%2). Guarde su sesión en un archivo.</translation>
    </message>
    <message>
        <source>%1 at step %2, not saved as a session</source>
        <comment>data</comment>
        <translation>%1 en el paso %2, sin guardar como sesión</translation>
    </message>
    <message>
        <source>Frontera was ended from outside, as at a logout. Open was: %1, kept on %2. Go on there?</source>
        <translation>Frontera se cerró desde afuera, como al cerrar la sesión del sistema. Estaba abierto: %1, guardado el %2. ¿Desea continuar ahí?</translation>
    </message>
    <message>
        <source>What was open when Frontera ended, kept on %1, cannot be shown. %2</source>
        <translation>No se puede mostrar lo que estaba abierto cuando Frontera terminó, guardado el %1. %2</translation>
    </message>
</context>
<context>
    <name>RowClassifier</name>
    <message>
        <source>Classify rows of a file</source>
        <translation>Clasificar filas de un archivo</translation>
    </message>
    <message>
        <source>Save the rows with their classes</source>
        <translation>Guardar las filas con sus clases</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>No se clasificó</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %2 classified row(s)</source>
        <translation>
            <numerusform>Se guardó %1 con %2 fila clasificada</numerusform>
            <numerusform>Se guardó %1 con %2 filas clasificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify with these weights?</source>
        <translation>¿Clasificar con estos pesos?</translation>
    </message>
    <message>
        <source>%1 They are those of the step that is shown; let the run go on first, if others are meant.</source>
        <comment>a sentence on weights</comment>
        <translation>%1 Son los del paso que se muestra; si quiere otros, deje antes que la ejecución avance.</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1: %2.</source>
        <comment>a place in a file; what is wrong there</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, key “position”: the run ends at step %2, before step %3; the position is a whole number from 0 to %2.</source>
        <translation>%1, clave «position»: la ejecución termina en el paso %2, antes del paso %3; la posición es un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 was not written: a session file has at most %2 MiB, and these data need more; take fewer observations.</source>
        <translation>No se escribió %1: un archivo de sesión tiene como máximo %2 MiB, y estos datos necesitan más; use menos observaciones.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>%1, key “%2”, entry %3</source>
        <translation>%1, clave «%2», elemento %3</translation>
    </message>
    <message>
        <source>%1, key “%2”</source>
        <translation>%1, clave «%2»</translation>
    </message>
    <message>
        <source>there is no such file; give the name of a session file</source>
        <translation>no existe ese archivo; indique el nombre de un archivo de sesión</translation>
    </message>
    <message>
        <source>this file may not be read; change its permissions, or give another one</source>
        <translation>no tiene permiso para leer este archivo; cambie sus permisos o indique otro</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a session file</source>
        <translation>esto es una carpeta; indique el nombre de un archivo de sesión</translation>
    </message>
    <message>
        <source>the file cannot be read (%1); try a copy of it</source>
        <translation>no se puede leer el archivo (%1); pruebe con una copia</translation>
    </message>
    <message>
        <source>the file has more than %1 MiB, so it is no session file; give another one</source>
        <translation>el archivo tiene más de %1 MiB, así que no es un archivo de sesión; indique otro</translation>
    </message>
    <message>
        <source>the file is damaged from here on, or no session file; take a copy of it that is whole</source>
        <translation>el archivo está dañado desde aquí o no es un archivo de sesión; use una copia que esté completa</translation>
    </message>
    <message>
        <source>this is no session file of Frontera: its key “format” would be “frontera-session”; give another one</source>
        <translation>esto no es un archivo de sesión de Frontera: su clave «format» sería «frontera-session»; indique otro</translation>
    </message>
    <message>
        <source>this key is missing; a session file has it</source>
        <translation>falta esta clave; un archivo de sesión la tiene</translation>
    </message>
    <message>
        <source>a session file has no such key; remove it</source>
        <translation>un archivo de sesión no tiene esa clave; quítela</translation>
    </message>
    <message>
        <source>a key occurs twice in the same part of the file; leave one of the two</source>
        <translation>una clave aparece dos veces en la misma parte del archivo; deje una de las dos</translation>
    </message>
    <message>
        <source>“%1” should be keys and values in braces</source>
        <translation>«%1» debería ser claves y valores entre llaves</translation>
    </message>
    <message>
        <source>“%1” should be a list in brackets</source>
        <translation>«%1» debería ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>“%1” should be a text in quotation marks</source>
        <translation>«%1» debería ser un texto entre comillas</translation>
    </message>
    <message>
        <source>“%1” should be true or false</source>
        <translation>«%1» debería ser true o false</translation>
    </message>
    <message>
        <source>“%1” should be a whole number from 0 to %2</source>
        <translation>«%1» debería ser un número entero de 0 a %2</translation>
    </message>
    <message>
        <source>“%1” should be a number of degrees from −%2 to %2</source>
        <translation>«%1» debería ser un número de grados de −%2 a %2</translation>
    </message>
    <message>
        <source>“%1” should be one of: %2</source>
        <translation>«%1» debería ser uno de estos: %2</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number, such as −0.5</source>
        <translation>«%1» no es un número decimal, como −0.5</translation>
    </message>
    <message>
        <source>“%1” has more digits than the %2 that a number may have</source>
        <translation>«%1» tiene más cifras que las %2 que puede tener un número</translation>
    </message>
    <message>
        <source>“%1” is too large or too small: a number other than 0 has a size from 1e-%2 to 1e%2</source>
        <translation>«%1» es demasiado grande o demasiado pequeño: un número distinto de 0 tiene un tamaño de 1e-%2 a 1e%2</translation>
    </message>
    <message>
        <source>“%1” should be greater than 0, such as 0.1</source>
        <translation>«%1» debería ser mayor que 0, como 0.1</translation>
    </message>
    <message>
        <source>“%1” should be a target, 0 or 1</source>
        <translation>«%1» debería ser un objetivo, 0 o 1</translation>
    </message>
    <message>
        <source>there is nothing here, and there should be something</source>
        <translation>aquí no hay nada, y debería haber algo</translation>
    </message>
    <message>
        <source>there are %1 inputs, and at most %2 are possible</source>
        <translation>hay %1 entradas, y como máximo son posibles %2</translation>
    </message>
    <message>
        <source>“%1” occurs twice, and each should occur once</source>
        <translation>«%1» aparece dos veces, y cada uno debería aparecer una vez</translation>
    </message>
    <message>
        <source>there should be each of the numbers 1 to %1 once</source>
        <translation>debería estar cada uno de los números de 1 a %1 una sola vez</translation>
    </message>
    <message>
        <source>“%1” should be the number of an input, from 1 to %2, and another one for each axis</source>
        <translation>«%1» debería ser el número de una entrada, de 1 a %2, y uno distinto para cada eje</translation>
    </message>
    <message>
        <source>the number of entries is %1, and %2 would be right</source>
        <translation>el número de elementos es %1, y lo correcto sería %2</translation>
    </message>
    <message>
        <source>At step %1 this version of Frontera computes other weights than the session was saved with</source>
        <translation>En el paso %1 esta versión de Frontera calcula otros pesos que los que había al guardar la sesión</translation>
    </message>
    <message>
        <source>“%1” should be %2 digits from 0 to 9 and a to f</source>
        <translation>«%1» debería ser %2 cifras de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>the model “%1” cannot learn from these data</source>
        <translation>el modelo «%1» no puede aprender de estos datos</translation>
    </message>
    <message>
        <source>“%1” should be 0 or greater</source>
        <translation>«%1» debería ser 0 o mayor</translation>
    </message>
    <message>
        <source>“%1” should be a step beyond %2, the position of the session; leave this key out of a run that steps along</source>
        <translation>«%1» debería ser un paso posterior a %2, la posición de la sesión; omita esta clave si la ejecución avanza junto con la otra</translation>
    </message>
    <message>
        <source>“%1” should be the names of three gates with commas between, such as or,nand,and</source>
        <translation>«%1» debería ser los nombres de tres compuertas separados por comas, como or,nand,and</translation>
    </message>
    <message>
        <source>“%1” should be a product of two of the %2 inputs, such as x1*x2, or a square, such as x1^2</source>
        <translation>«%1» debería ser un producto de dos de las %2 entradas, como x1*x2, o un cuadrado, como x1^2</translation>
    </message>
    <message>
        <source>“%1” is too large or too small in row %2: a number other than 0 has a size from 1e-%3 to 1e%3</source>
        <translation>«%1» es demasiado grande o demasiado pequeño en la fila %2: un número distinto de 0 tiene un tamaño de 1e-%3 a 1e%3</translation>
    </message>
    <message>
        <source>“%1” should be two numbers, the smaller first</source>
        <translation>«%1» deberían ser dos números, primero el menor</translation>
    </message>
    <message>
        <source>this is no session; data as CSV are opened by Data ▸ Open data…, or with --data</source>
        <translation>no es una sesión; los datos CSV se abren en Datos ▸ Abrir datos…, o con --data</translation>
    </message>
    <message>
        <source>“%1” should be four numbers: a left end and a larger right one, a lower end and a larger upper one</source>
        <translation>«%1» debería ser cuatro números: un extremo izquierdo y uno derecho mayor, uno inferior y uno superior mayor</translation>
    </message>
    <message>
        <source>“%1” should be numbers of columns, from 1 to %2</source>
        <translation>«%1» debería ser números de columnas, de 1 a %2</translation>
    </message>
    <message>
        <source>this is a pipe or a device, which can be read only once; save what comes out of it as a file, and open that</source>
        <translation>esto es una tubería o un dispositivo, que solo se puede leer una vez; guarde en un archivo lo que sale de ahí y abra ese archivo</translation>
    </message>
    <message>
        <source>written by a newer Frontera, as version %1 of session files; this one reads versions 1 to %2, so open it with a newer one</source>
        <translation>lo escribió una Frontera más nueva, como versión %1 de los archivos de sesión; esta lee las versiones 1 a %2, así que ábralo con una más nueva</translation>
    </message>
</context>
<context>
    <name>SessionWork</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Training to step %1…</source>
        <translation>Entrenando hasta el paso %1…</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Learning rate: %1</source>
        <translation>Tasa de aprendizaje: %1</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Start: %1, without a bias</source>
        <translation>Inicio: %1, sin sesgo</translation>
    </message>
    <message>
        <source>Output: ŷ is the sign of z; a tie, z = 0, is a mistake</source>
        <translation>Salida: ŷ es el signo de z; un empate, z = 0, es un error</translation>
    </message>
    <message>
        <source>Output: ŷ = 1 where z ≥ 0, else ŷ = 0</source>
        <translation>Salida: ŷ = 1 si z ≥ 0; si no, ŷ = 0</translation>
    </message>
    <message>
        <source>Output: ŷ = 1 where z &gt; 0, else ŷ = 0</source>
        <translation>Salida: ŷ = 1 si z &gt; 0; si no, ŷ = 0</translation>
    </message>
    <message>
        <source>Targets: t is −1 or +1</source>
        <translation>Objetivos: t es −1 o +1</translation>
    </message>
    <message>
        <source>Targets: t is 0 or 1</source>
        <translation>Objetivos: t es 0 o 1</translation>
    </message>
    <message>
        <source>Order: new in every epoch, drawn from the seed %1</source>
        <translation>Orden: nuevo en cada época, sorteado con la semilla %1</translation>
    </message>
    <message>
        <source>Order: as chosen</source>
        <translation>Orden: el elegido</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Order: as the rows stand</source>
        <translation>Orden: el de las filas</translation>
    </message>
    <message>
        <source>Output: ŷ = 1 where z ≥ 0, else ŷ = −1</source>
        <translation>Salida: ŷ = 1 si z ≥ 0; si no, ŷ = −1</translation>
    </message>
    <message>
        <source>Output: ŷ = 1 where z &gt; 0, else ŷ = −1</source>
        <translation>Salida: ŷ = 1 si z &gt; 0; si no, ŷ = −1</translation>
    </message>
    <message>
        <source>A mistake adds %1</source>
        <translation>Un error suma %1</translation>
    </message>
    <message>
        <source>Output: ŷ is the sign of z; |z| ≤ %1 is a mistake</source>
        <translation>Salida: ŷ es el signo de z; |z| ≤ %1 es un error</translation>
    </message>
    <message>
        <source>Order: the same in every epoch, drawn from the seed %1</source>
        <translation>Orden: el mismo en todas las épocas, sorteado con la semilla %1</translation>
    </message>
    <message>
        <source>Order: each one drawn with replacement, from the seed %1</source>
        <translation>Orden: cada una sorteada con reposición, con la semilla %1</translation>
    </message>
    <message>
        <source>Numbers: floats, as a plain loop in Python has them, each result rounded</source>
        <translation>Números: float, como los tiene un bucle simple en Python, con cada resultado redondeado</translation>
    </message>
    <message>
        <source>Neurons: %1</source>
        <translation>Neuronas: %1</translation>
    </message>
    <message>
        <source>Further inputs: %1</source>
        <translation>Entradas derivadas: %1</translation>
    </message>
    <message>
        <source>Bias: %1, the weight of a constant input %2 = −1</source>
        <translation>Sesgo: %1, el peso de una entrada constante %2 = −1</translation>
    </message>
    <message>
        <source>Learning rate: %1 in epoch k</source>
        <translation>Tasa de aprendizaje: %1 en la época k</translation>
    </message>
    <message>
        <source>Learning rate: %1 in epoch k, rounded to %2 digits</source>
        <translation>Tasa de aprendizaje: %1 en la época k, redondeada a %2 cifras</translation>
    </message>
    <message>
        <source>The changes of an epoch are added up, and made at its end</source>
        <translation>Los cambios de una época se acumulan y se hacen al final</translation>
    </message>
    <message>
        <source>A mistake is repeated until it is right</source>
        <translation>Una observación errada se repite hasta acertar</translation>
    </message>
    <message>
        <source>Order: each time one of the wrong ones, drawn from the seed %1</source>
        <translation>Orden: cada vez una de las que están mal, sorteada con la semilla %1</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>sin sesgo</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Entradas: %1</translation>
    </message>
</context>
<context>
    <name>SideText</name>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>presented last</source>
        <translation>la última presentada</translation>
    </message>
    <message>
        <source>weights, on the side that fires</source>
        <translation>los pesos, del lado que se activa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>target t</source>
        <translation>objetivo t</translation>
    </message>
    <message>
        <source>sum z</source>
        <translation>suma z</translation>
    </message>
    <message>
        <source>output ŷ</source>
        <translation>salida ŷ</translation>
    </message>
    <message>
        <source>the best weights kept</source>
        <translation>los mejores pesos conservados</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>el promedio</translation>
    </message>
    <message>
        <source>the curve before the last correction</source>
        <translation>la curva antes de la última corrección</translation>
    </message>
    <message>
        <source>the line before the last correction</source>
        <translation>la recta antes de la última corrección</translation>
    </message>
    <message>
        <source>the boundary before the last correction</source>
        <translation>la frontera antes de la última corrección</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>la leyenda</translation>
    </message>
    <message>
        <source>the arithmetic</source>
        <translation>la aritmética</translation>
    </message>
    <message>
        <source>No room is left for: %1</source>
        <comment>parts of a picture</comment>
        <translation>No queda lugar para: %1</translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message>
        <source>Inside each square: → %1, ↑ %2</source>
        <comment>two inputs</comment>
        <translation>En cada cuadro: → %1, ↑ %2</translation>
    </message>
    <message>
        <source>The four signs of each square are alike:</source>
        <translation>Los cuatro signos de cada cuadro son iguales:</translation>
    </message>
    <message>
        <source>In each square all four have the same class:</source>
        <translation>En cada cuadro los cuatro son de la misma clase:</translation>
    </message>
    <message>
        <source>%1 and %2 do not matter.</source>
        <comment>two inputs</comment>
        <translation>%1 y %2 no importan.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a class; its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>a class</comment>
        <translation>dice %1</translation>
    </message>
    <message>
        <source>presented: %1</source>
        <translation>se presentó: %1</translation>
    </message>
    <message>
        <source>%1 of %2 observations right</source>
        <translation>%1 de %2 observaciones correctas</translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observación</numerusform>
            <numerusform>%1 observaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Epoch %1 · step %2</source>
        <translation>Época %1 · paso %2</translation>
    </message>
    <message>
        <source>%1 of %2 right now</source>
        <translation>acierta %1 de %2</translation>
    </message>
    <message>
        <source>Up to %1 mistakes are possible; with the inputs evened out at most %2: press E.</source>
        <translation>Son posibles hasta %1 errores; con las entradas emparejadas, a lo sumo %2: presione E.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A perceptron looks for a point
and learns from its mistakes.</source>
        <translation>Un perceptrón busca un punto
y aprende de sus errores.</translation>
    </message>
    <message>
        <source>A perceptron looks for a line
and learns from its mistakes.</source>
        <translation>Un perceptrón busca una recta
y aprende de sus errores.</translation>
    </message>
    <message>
        <source>A perceptron looks for a plane
and learns from its mistakes.</source>
        <translation>Un perceptrón busca un plano
y aprende de sus errores.</translation>
    </message>
    <message>
        <source>A perceptron looks for a hyperplane
and learns from its mistakes.</source>
        <translation>Un perceptrón busca un hiperplano
y aprende de sus errores.</translation>
    </message>
    <message>
        <source>Three neurons look for their gates
and learn from their mistakes.</source>
        <translation>Tres neuronas buscan sus compuertas
y aprenden de sus errores.</translation>
    </message>
    <message>
        <source>It stays at 0: there is no bias.</source>
        <translation>Queda en 0, porque no hay sesgo.</translation>
    </message>
    <message>
        <source>It goes through the origin: there is no bias.</source>
        <translation>Pasa por el origen, porque no hay sesgo.</translation>
    </message>
    <message>
        <source>All are %1: all belong on one side of it.</source>
        <comment>a class and its sign</comment>
        <translation>Todos son %1: van todos del mismo lado.</translation>
    </message>
    <message>
        <source>Ones ● on one side of it, zeros ○ on the other.</source>
        <translation>Los unos ● de un lado, los ceros ○ del otro.</translation>
    </message>
    <message>
        <source>%1 on one side of it, %2 on the other.</source>
        <comment>a class and its sign; the other one</comment>
        <translation>%1 de un lado, %2 del otro.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>%1 gives %2, as it should</source>
        <comment>an observation; a class</comment>
        <translation>%1 da %2, como debe</translation>
    </message>
    <message>
        <source>%1 should give %2 but gave %3</source>
        <comment>an observation; a class; another one</comment>
        <translation>%1 debía dar %2, pero dio %3</translation>
    </message>
    <message>
        <source>Floats cannot hold so small a change, so nothing changes.</source>
        <translation>El cambio es demasiado pequeño para float: nada cambia.</translation>
    </message>
    <message>
        <source>All its inputs are 0 and there is no bias, so nothing changes.</source>
        <translation>Todas sus entradas son 0 y no hay sesgo: nada cambia.</translation>
    </message>
    <message>
        <source>Kept for the end of the epoch: %1.</source>
        <comment>sums of changes that go up, or down</comment>
        <translation>Se guarda para el final de la época: %1.</translation>
    </message>
    <message>
        <source>The epoch ends, and what its mistakes add up to is added: %1.</source>
        <translation>Termina la época y se suma lo que acumularon sus errores: %1.</translation>
    </message>
    <message>
        <source>Right. The epoch ends, and what its mistakes add up to is added: %1.</source>
        <translation>Correcto. Termina la época y se suma lo que acumularon sus errores: %1.</translation>
    </message>
    <message>
        <source>The epoch ends, and its mistakes add up to 0, so nothing changes.</source>
        <translation>Termina la época y sus errores suman 0: nada cambia.</translation>
    </message>
    <message>
        <source>Right, so the weights stay.</source>
        <translation>Correcto: los pesos no cambian.</translation>
    </message>
    <message>
        <source>Right, so nothing changes.</source>
        <translation>Correcto: nada cambia.</translation>
    </message>
    <message>
        <source>%1, and %2 moves away from it.</source>
        <comment>changes; the line</comment>
        <translation>%1, y %2 se aleja de ese punto.</translation>
    </message>
    <message>
        <source>%1, and %2 passes over it.</source>
        <comment>changes; the line; %3: the class of its side</comment>
        <translation>%1, y %2 lo deja del lado de %3.</translation>
    </message>
    <message>
        <source>%1, and %2 reaches it: z = 0 counts as %3.</source>
        <comment>changes; the line; class</comment>
        <translation>%1, y %2 llega hasta ese punto: z = 0 cuenta como %3.</translation>
    </message>
    <message>
        <source>%1, and the dead zone leaves it.</source>
        <translation>%1, y ese punto sale de la zona muerta.</translation>
    </message>
    <message>
        <source>%1: %2 appears, with it on the side of %3.</source>
        <comment>changes; a line; a class</comment>
        <translation>%1: aparece %2, con ese punto del lado de %3.</translation>
    </message>
    <message>
        <source>%1: %2 appears, right through it, and z = 0 counts as %3.</source>
        <comment>changes; a line; a class</comment>
        <translation>%1: aparece %2, que pasa por ese punto, y z = 0 cuenta como %3.</translation>
    </message>
    <message>
        <source>%1: there is no line now, it says %2 everywhere.</source>
        <translation>%1: ya no hay recta, dice %2 en todo el plano.</translation>
    </message>
    <message>
        <source>%1: no boundary is left, it says %2 everywhere.</source>
        <translation>%1: ya no hay frontera, dice %2 en todo el espacio.</translation>
    </message>
    <message>
        <source>%1: there is no line yet, it says %2 everywhere.</source>
        <translation>%1: todavía no hay recta, dice %2 en todo el plano.</translation>
    </message>
    <message>
        <source>%1: there is no boundary yet, it says %2 everywhere.</source>
        <translation>%1: todavía no hay frontera, dice %2 en todo el espacio.</translation>
    </message>
    <message>
        <source>%1: its sum stays %2, as floats round.</source>
        <translation>%1: su suma sigue en %2, porque float redondea.</translation>
    </message>
    <message>
        <source>%1: its sum rose from %2 to %3, not enough yet.</source>
        <translation>%1: su suma subió de %2 a %3; todavía no alcanza.</translation>
    </message>
    <message>
        <source>%1: its sum fell from %2 to %3, not enough yet.</source>
        <translation>%1: su suma bajó de %2 a %3; todavía no alcanza.</translation>
    </message>
    <message>
        <source>%1: its sum rose from %2 to %3, which is right.</source>
        <translation>%1: su suma subió de %2 a %3, y ya es correcto.</translation>
    </message>
    <message>
        <source>%1: its sum fell from %2 to %3, which is right.</source>
        <translation>%1: su suma bajó de %2 a %3, y ya es correcto.</translation>
    </message>
    <message>
        <source>%1 gave %2, not %3: %4.</source>
        <comment>a neuron; its output; its target; changes</comment>
        <translation>%1 dio %2 y no %3: %4.</translation>
    </message>
    <message>
        <source>Each neuron is right by its own gate, so nothing changes.</source>
        <translation>Cada neurona acierta según su propia compuerta: nada cambia.</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>la recta</translation>
    </message>
    <message>
        <source>the plane</source>
        <translation>el plano</translation>
    </message>
    <message>
        <source>the hyperplane</source>
        <translation>el hiperplano</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una recta</translation>
    </message>
    <message>
        <source>a plane</source>
        <translation>un plano</translation>
    </message>
    <message>
        <source>a hyperplane</source>
        <translation>un hiperplano</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s)</source>
        <translation>
            <numerusform>%n peso</numerusform>
            <numerusform>%n pesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) Δ</source>
        <translation>
            <numerusform>%n suma Δ</numerusform>
            <numerusform>%n sumas Δ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of weights</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 go up</source>
        <comment>begins a sentence</comment>
        <translation>Suben %1</translation>
    </message>
    <message>
        <source>%1 go down</source>
        <comment>begins a sentence</comment>
        <translation>Bajan %1</translation>
    </message>
    <message>
        <source>%1 goes up</source>
        <comment>begins a sentence</comment>
        <translation>Sube %1</translation>
    </message>
    <message>
        <source>%1 goes down</source>
        <comment>begins a sentence</comment>
        <translation>Baja %1</translation>
    </message>
    <message>
        <source>%1 go up</source>
        <comment>within a sentence</comment>
        <translation>suben %1</translation>
    </message>
    <message>
        <source>%1 go down</source>
        <comment>within a sentence</comment>
        <translation>bajan %1</translation>
    </message>
    <message>
        <source>%1 goes up</source>
        <comment>within a sentence</comment>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>%1 goes down</source>
        <comment>within a sentence</comment>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>So epoch %1 comes again and again, for ever.</source>
        <translation>La época %1 se repite para siempre.</translation>
    </message>
    <message>
        <source>So epochs %1 to %2 come again and again, for ever.</source>
        <translation>Las épocas %1 a %2 se repiten para siempre.</translation>
    </message>
    <message>
        <source>The same weights as at the start.</source>
        <translation>Los mismos pesos que al inicio.</translation>
    </message>
    <message>
        <source>The same weights as after step %1.</source>
        <translation>Los mismos pesos que después del paso %1.</translation>
    </message>
    <message>
        <source>%1: says %2, as it should</source>
        <comment>with which answers; a class</comment>
        <translation>%1: dice %2, como debe</translation>
    </message>
    <message>
        <source>%1: said %2, should say %3</source>
        <comment>with which answers; a class; another one</comment>
        <translation>%1: dijo %2, debía decir %3</translation>
    </message>
    <message>
        <source>the weights of %1</source>
        <comment>inputs</comment>
        <translation>los pesos de %1</translation>
    </message>
    <message>
        <source>the weight of %1</source>
        <comment>an input</comment>
        <translation>el peso de %1</translation>
    </message>
    <message>
        <source>The weights of %1</source>
        <comment>inputs; begins a sentence</comment>
        <translation>los pesos de %1</translation>
    </message>
    <message>
        <source>The weight of %1</source>
        <comment>an input; begins a sentence</comment>
        <translation>el peso de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a class that is called by several words</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>StepPictures</name>
    <message>
        <source>The picture is too large for the memory. Choose a smaller size or scale.</source>
        <translation>La imagen es demasiado grande para la memoria. Elija un tamaño o una escala menor.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>converged after %1 and %2</source>
        <comment>6 epochs; 11 updates</comment>
        <translation>convergió tras %1 y %2</translation>
    </message>
    <message>
        <source>cycle: the weights after epoch %1 are those at the start</source>
        <translation>ciclo: los pesos tras la época %1 son iguales a los del inicio</translation>
    </message>
    <message>
        <source>cycle: the weights after epoch %1 are those after epoch %2</source>
        <translation>ciclo: los pesos tras la época %1 son iguales a los de la época %2</translation>
    </message>
    <message>
        <source>not converged after %1: each epoch had a mistake, and no state came back</source>
        <comment>20 epochs</comment>
        <translation>no convergió en %1: cada época tuvo errores y ningún estado se repitió</translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 época</numerusform>
            <numerusform>%1 épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s)</source>
        <translation>
            <numerusform>%1 corrección</numerusform>
            <numerusform>%1 correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>not converged after %1: each epoch had a mistake; in shuffled epochs, weights that come back prove nothing</source>
        <comment>20 epochs</comment>
        <translation>no convergió en %1: cada época tuvo errores; con épocas barajadas, que los pesos se repitan no prueba nada</translation>
    </message>
    <message>
        <source>not converged after %1: no epoch without a mistake ended with all right; where observations are drawn, weights that come back prove nothing</source>
        <comment>20 epochs</comment>
        <translation>no convergió en %1: ninguna época sin errores terminó con todo correcto; si las observaciones se sortean, que los pesos se repitan no prueba nada</translation>
    </message>
    <message>
        <source>not converged after %1: each epoch had a mistake; where the rate falls, weights that come back prove nothing</source>
        <comment>20 epochs</comment>
        <translation>no convergió en %1: cada época tuvo errores; con una tasa que baja, que los pesos se repitan no prueba nada</translation>
    </message>
    <message>
        <source>not converged after %1: each epoch had a mistake; where wrong ones are drawn, weights that come back prove nothing</source>
        <comment>20 epochs</comment>
        <translation>no convergió en %1: cada época tuvo errores; donde se sortea entre las que están mal, que los pesos se repitan no prueba nada</translation>
    </message>
    <message>
        <source>Epoch %1, step %2. Ctrl+C ends it.</source>
        <translation>Época %1, paso %2. Ctrl+C la termina.</translation>
    </message>
    <message>
        <source>not converged: epoch %1 is not at its end after %2 repetitions; take smaller weights at the start, or a larger rate</source>
        <translation>no convergió: la época %1 no termina tras %2 repeticiones; pruebe con pesos iniciales menores o con una tasa mayor</translation>
    </message>
    <message>
        <source>converged after %1, with corrections in %2</source>
        <comment>6 epochs; 18 steps</comment>
        <translation>convergió tras %1, con correcciones en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s)</source>
        <translation>
            <numerusform>%1 paso</numerusform>
            <numerusform>%1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>; the output neuron learns from hidden outputs 0 and 1, not −1 and +1</source>
        <translation>; la neurona de salida aprende de salidas ocultas 0 y 1, no −1 y +1</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Standard output was not written to the end: %1. Give it a file on a disk with enough space.</source>
        <translation>La salida no se escribió hasta el final: %1. Diríjala a un archivo en un disco con espacio suficiente.</translation>
    </message>
    <message>
        <source>Standard output is closed; give it a file or a pipe.</source>
        <translation>La salida estándar está cerrada; diríjala a un archivo o a una tubería.</translation>
    </message>
    <message>
        <source>Standard output was not written to the end: %1. Give it another file or pipe.</source>
        <translation>La salida estándar no se escribió hasta el final: %1. Diríjala a otro archivo u otra tubería.</translation>
    </message>
    <message>
        <source>%1, the part that draws, cannot be started; install Frontera again.</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>No se puede iniciar %1, la parte que dibuja; instale Frontera de nuevo.</translation>
    </message>
</context>
<context>
    <name>TraceColumns</name>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
</context>
<context>
    <name>TruthTable</name>
    <message>
        <source>target t</source>
        <translation>objetivo t</translation>
    </message>
    <message>
        <source>sum z</source>
        <translation>suma z</translation>
    </message>
    <message>
        <source>output ŷ</source>
        <translation>salida ŷ</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>A target is %1 or %2, not “%3”.</source>
        <translation>Un objetivo es %1 o %2, no «%3».</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <comment>a target and what the data call it, twice</comment>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>sigue</translation>
    </message>
</context>
<context>
    <name>Undrawable</name>
    <message>
        <source>The numbers of these data are too large for a picture. All else is exact.</source>
        <translation>Los números de estos datos son demasiado grandes para un gráfico. Todo lo demás es exacto.</translation>
    </message>
    <message>
        <source>The numbers of these data are too close to 0 for a picture. All else is exact.</source>
        <translation>Los números de estos datos están demasiado cerca de 0 para un gráfico. Todo lo demás es exacto.</translation>
    </message>
    <message>
        <source>For the size of their numbers, these observations lie too close together for a picture. All else is exact.</source>
        <translation>Para el tamaño de sus números, estas observaciones están demasiado juntas para un gráfico. Todo lo demás es exacto.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>BITS</source>
        <translation>BITS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LENGUAJE</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>PARTES</translation>
    </message>
    <message>
        <source>S</source>
        <comment>a scale</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>SEMILLA</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>VISTA</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>width and height</comment>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>CHAR</source>
        <translation>CARÁCTER</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>no line gets more than %1 of %2</source>
        <translation>ninguna recta acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>no line through the origin gets more than %1 of %2</source>
        <translation>ninguna recta por el origen acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>Nothing was presented yet.</source>
        <translation>Aún no se presentó nada.</translation>
    </message>
    <message>
        <source>With the start weights, %1 of %2 are right.</source>
        <translation>Con los pesos iniciales acierta %1 de %2.</translation>
    </message>
    <message>
        <source>Epoch %1, step %2: %3 of %4 right</source>
        <translation>Época %1, paso %2: %3 de %4 correctas</translation>
    </message>
    <message>
        <source>It will never end: %1.</source>
        <translation>Nunca terminará: %1.</translation>
    </message>
    <message>
        <source>Learnt: all %1 right after %2 and %3</source>
        <translation>Aprendido: acierta las %1, tras %2 y %3</translation>
    </message>
    <message>
        <source>The last epoch had no mistake, so nothing changes any more.</source>
        <translation>La última época no tuvo errores, así que ya nada cambia.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The weights after epoch %1 are those at the start: it will go round for ever.</source>
        <translation>Al final de la época %1 los pesos son los mismos que al inicio: se repetirán para siempre.</translation>
    </message>
    <message>
        <source>The weights after epoch %1 are those after epoch %2: it will go round for ever.</source>
        <translation>Al final de la época %1 los pesos son los mismos que al final de la época %2: se repetirán para siempre.</translation>
    </message>
    <message>
        <source>start %1, no bias</source>
        <translation>inicio %1, sin sesgo</translation>
    </message>
    <message>
        <source>targets −1/+1</source>
        <translation>objetivos −1/+1</translation>
    </message>
    <message>
        <source>fires at z ≥ 0</source>
        <translation>se activa con z ≥ 0</translation>
    </message>
    <message>
        <source>fires at z &gt; 0</source>
        <translation>se activa con z &gt; 0</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>orden %1</translation>
    </message>
    <message>
        <source>shuffled, seed %1</source>
        <translation>al azar, semilla %1</translation>
    </message>
    <message>
        <source>no line gets all right</source>
        <translation>ninguna recta las acierta todas</translation>
    </message>
    <message>
        <source>no line through the origin gets all right</source>
        <translation>ninguna recta por el origen las acierta todas</translation>
    </message>
    <message>
        <source>no plane gets all right</source>
        <translation>ningún plano las acierta todas</translation>
    </message>
    <message>
        <source>no plane through the origin gets all right</source>
        <translation>ningún plano por el origen las acierta todas</translation>
    </message>
    <message>
        <source>no hyperplane gets all right</source>
        <translation>ningún hiperplano las acierta todas</translation>
    </message>
    <message>
        <source>no hyperplane through the origin gets all right</source>
        <translation>ningún hiperplano por el origen las acierta todas</translation>
    </message>
    <message numerus="yes">
        <source>%1 epoch(s)</source>
        <translation>
            <numerusform>%1 época</numerusform>
            <numerusform>%1 épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnt: the only observation is right after %1 and %2</source>
        <translation>Aprendido: acierta la única observación, tras %1 y %2</translation>
    </message>
    <message>
        <source>%1: from this start it will go round for ever.</source>
        <translation>%1: desde este inicio dará vueltas para siempre.</translation>
    </message>
    <message>
        <source>The weights after epoch %1 are those at the start.</source>
        <translation>Al final de la época %1 los pesos son los mismos que al inicio.</translation>
    </message>
    <message>
        <source>The weights after epoch %1 are those after epoch %2.</source>
        <translation>Al final de la época %1 los pesos son los mismos que al final de la época %2.</translation>
    </message>
    <message>
        <source>But all %1 can be right, with z = 0 for some: another start would do.</source>
        <translation>Pero las %1 pueden ser correctas, algunas con z = 0: con otro inicio se lograría.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>start %1, θ = %2</source>
        <translation>inicio %1, θ = %2</translation>
    </message>
    <message>
        <source>dead zone ±%1</source>
        <translation>zona muerta ±%1</translation>
    </message>
    <message>
        <source>shuffled once, seed %1</source>
        <translation>barajado una vez, semilla %1</translation>
    </message>
    <message>
        <source>drawn with replacement, seed %1</source>
        <translation>sorteado con reposición, semilla %1</translation>
    </message>
    <message>
        <source>But all %1 can be right: it is rounding that goes round.</source>
        <translation>Pero las %1 pueden ser correctas: es por el redondeo.</translation>
    </message>
    <message>
        <source>in floats</source>
        <translation>en float</translation>
    </message>
    <message>
        <source>start %1, %2 = %3</source>
        <translation>inicio %1, %2 = %3</translation>
    </message>
    <message>
        <source>As the rate falls, weights that come back prove nothing.</source>
        <translation>Como la tasa baja, que los pesos se repitan no prueba nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 mistake(s)</source>
        <translation>
            <numerusform>%1 error</numerusform>
            <numerusform>%1 errores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in epoch k</source>
        <translation>%1 en la época k</translation>
    </message>
    <message>
        <source>in batches</source>
        <translation>por lotes</translation>
    </message>
    <message>
        <source>repeated until right</source>
        <translation>repitiendo hasta acertar</translation>
    </message>
    <message>
        <source>Where wrong ones are drawn, no cycle can be proved.</source>
        <translation>Donde se sortean las que están mal, no se puede probar un ciclo.</translation>
    </message>
    <message>
        <source>drawn from the wrong ones, seed %1</source>
        <translation>sorteada entre las que están mal, semilla %1</translation>
    </message>
    <message>
        <source>the best weights kept</source>
        <translation>los mejores pesos conservados</translation>
    </message>
    <message>
        <source>the average kept</source>
        <translation>el promedio conservado</translation>
    </message>
    <message numerus="yes">
        <source>%1 correction(s)</source>
        <translation>
            <numerusform>%1 corrección</numerusform>
            <numerusform>%1 correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1 is not at its end after %2 repetitions.</source>
        <translation>La época %1 no termina tras %2 repeticiones.</translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) with corrections so far</source>
        <translation>
            <numerusform>%1 paso con correcciones hasta aquí</numerusform>
            <numerusform>%1 pasos con correcciones hasta aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 correction(s) so far</source>
        <translation>
            <numerusform>%1 corrección hasta aquí</numerusform>
            <numerusform>%1 correcciones hasta aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mistake(s) so far</source>
        <translation>
            <numerusform>%1 error hasta aquí</numerusform>
            <numerusform>%1 errores hasta aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 step(s) with corrections</source>
        <translation>
            <numerusform>%1 paso con correcciones</numerusform>
            <numerusform>%1 pasos con correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no plane gets more than %1 of %2</source>
        <translation>ningún plano acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>no plane through the origin gets more than %1 of %2</source>
        <translation>ningún plano por el origen acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>no hyperplane gets more than %1 of %2</source>
        <translation>ningún hiperplano acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>no hyperplane through the origin gets more than %1 of %2</source>
        <translation>ningún hiperplano por el origen acierta más de %1 de %2</translation>
    </message>
    <message>
        <source>hidden outputs 0/1</source>
        <translation>salidas ocultas 0/1</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All views together</source>
        <translation>Todas las vistas juntas</translation>
    </message>
    <message>
        <source>Observations and line</source>
        <translation>Observaciones y recta</translation>
    </message>
    <message>
        <source>Both runs</source>
        <translation>Ambas ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keep this run on the left and set the next one otherwise; both step together</source>
        <translation>Dejar esta ejecución a la izquierda y cambiar la otra; ambas avanzan juntas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>Show mistakes and weights over the whole run</source>
        <translation>Mostrar los errores y los pesos a lo largo de toda la ejecución</translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neurona</translation>
    </message>
    <message>
        <source>&amp;Neuron</source>
        <translation>&amp;Neurona</translation>
    </message>
    <message>
        <source>Show the neuron with the numbers of the step</source>
        <translation>Mostrar la neurona con los números del paso</translation>
    </message>
    <message>
        <source>All sixteen gates</source>
        <translation>Las dieciséis compuertas</translation>
    </message>
    <message>
        <source>All sixteen &amp;gates</source>
        <translation>Las dieciséis &amp;compuertas</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las compuertas</translation>
    </message>
    <message>
        <source>Show all sixteen gates, trained with these settings</source>
        <translation>Mostrar las dieciséis compuertas, entrenadas con estos ajustes</translation>
    </message>
    <message>
        <source>Weight space</source>
        <translation>Espacio de pesos</translation>
    </message>
    <message>
        <source>Weight &amp;space</source>
        <translation>E&amp;spacio de pesos</translation>
    </message>
    <message>
        <source>Show which weights are right for which observation</source>
        <translation>Mostrar qué pesos aciertan con qué observación</translation>
    </message>
    <message>
        <source>Weight space of %1</source>
        <translation>Espacio de pesos de %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;¿Por qué?</translation>
    </message>
    <message>
        <source>Show why a line can or cannot do it</source>
        <translation>Mostrar por qué una recta puede o no puede hacerlo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Show the run as a program, with the line and the values of the step</source>
        <translation>Mostrar la ejecución como programa, con la línea y los valores del paso</translation>
    </message>
    <message>
        <source>Hidden plane</source>
        <translation>Plano oculto</translation>
    </message>
    <message>
        <source>H&amp;idden plane</source>
        <translation>Plano ocul&amp;to</translation>
    </message>
    <message>
        <source>Show where the hidden neurons put the observations</source>
        <translation>Mostrar dónde ponen las neuronas ocultas las observaciones</translation>
    </message>
    <message>
        <source>Cube of the third input, and curve</source>
        <translation>Cubo de la tercera entrada, y curva</translation>
    </message>
    <message>
        <source>C&amp;ube of the third input</source>
        <translation>C&amp;ubo de la tercera entrada</translation>
    </message>
    <message>
        <source>Third input</source>
        <translation>Tercera entrada</translation>
    </message>
    <message>
        <source>Show the derived input as a height: the square is bent, and where a plane cuts it is the curve</source>
        <translation>Mostrar la entrada derivada como altura: el cuadrado se dobla, y donde un plano lo corta está la curva</translation>
    </message>
    <message>
        <source>With %1 the square is bent; seen from above, the cut is a curve</source>
        <comment>x₃ = x₁·x₂</comment>
        <translation>Con %1 el cuadrado se dobla; visto desde arriba, el corte es una curva</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>on a narrow tab</comment>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Cube</source>
        <comment>on a narrow tab</comment>
        <translation>Cubo</translation>
    </message>
    <message>
        <source>All 16</source>
        <comment>on a narrow tab</comment>
        <translation>Las 16</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>on a narrow tab</comment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The proof is of lines anywhere; a threshold that is not learnt allows only some of them.</source>
        <translation>La demostración trata de cualquier recta; un umbral que no se aprende permite solo algunas.</translation>
    </message>
</context>
<context>
    <name>WallPlot</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>%n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>no line can</source>
        <translation>ninguna recta puede</translation>
    </message>
    <message>
        <source>no line through 0 can</source>
        <translation>ninguna recta por el 0 puede</translation>
    </message>
    <message>
        <source>goes round for ever</source>
        <translation>da vueltas sin fin</translation>
    </message>
    <message>
        <source>not in %1 epochs</source>
        <translation>no en %1 épocas</translation>
    </message>
    <message numerus="yes">
        <source>learnt in %n epoch(s)</source>
        <translation>
            <numerusform>aprendida en %n época</numerusform>
            <numerusform>aprendida en %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 gates learnt</source>
        <translation>%1 de %2 compuertas aprendidas</translation>
    </message>
    <message>
        <source>no line separates %1</source>
        <translation>ninguna recta separa %1</translation>
    </message>
    <message>
        <source>no line through the origin separates %1</source>
        <translation>ninguna recta por el origen separa %1</translation>
    </message>
    <message>
        <source>going round for ever: %1</source>
        <translation>dan vueltas sin fin: %1</translation>
    </message>
    <message>
        <source>not learnt within %1 epochs: %2</source>
        <translation>no aprendidas en %1 épocas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n compuerta</numerusform>
            <numerusform>%n compuertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>WeightPlot</name>
    <message>
        <source>The weight space is drawn for two inputs.</source>
        <translation>El espacio de pesos se dibuja para dos entradas.</translation>
    </message>
    <message>
        <source>The weights are too large or too small for a picture.</source>
        <translation>Los pesos son demasiado grandes o demasiado pequeños para una imagen.</translation>
    </message>
    <message>
        <source>all right here</source>
        <translation>aquí todo acierta</translation>
    </message>
    <message>
        <source>what is right for all lies outside the picture</source>
        <translation>los pesos que las aciertan todas quedan fuera de la imagen</translation>
    </message>
    <message>
        <source>%1 of %2 observations drawn</source>
        <translation>se dibujan %1 de %2 observaciones</translation>
    </message>
    <message>
        <source>without a bias</source>
        <translation>sin sesgo</translation>
    </message>
    <message>
        <source>no weights are right for all</source>
        <translation>no hay pesos que las acierten todas</translation>
    </message>
    <message>
        <source>%1 has z = 0: always right</source>
        <translation>%1 tiene z = 0: siempre correcta</translation>
    </message>
    <message>
        <source>%1 has z = 0: never right</source>
        <translation>%1 tiene z = 0: nunca correcta</translation>
    </message>
    <message>
        <source>There is no room for the picture here.</source>
        <translation>Aquí no hay lugar para el dibujo.</translation>
    </message>
    <message>
        <source>at %1 = %2</source>
        <translation>con %1 = %2</translation>
    </message>
    <message>
        <source>no weights are right for all at this %1</source>
        <translation>con este %1 no hay pesos que las acierten todas</translation>
    </message>
    <message>
        <source>%1 needs %2 %3 0</source>
        <translation>%1 exige %2 %3 0</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why no line separates %1</source>
        <translation>Por qué ninguna recta separa %1</translation>
    </message>
    <message>
        <source>Why no line through the origin separates %1</source>
        <translation>Por qué ninguna recta por el origen separa %1</translation>
    </message>
    <message>
        <source>Both cannot be.</source>
        <translation>Ambas no pueden cumplirse a la vez.</translation>
    </message>
    <message>
        <source>That cannot be.</source>
        <translation>Eso no puede cumplirse.</translation>
    </message>
    <message>
        <source>There are no such %1.</source>
        <translation>No existen %1 así.</translation>
    </message>
    <message>
        <source>Only with points on the line</source>
        <translation>Solo con puntos sobre la recta</translation>
    </message>
    <message>
        <source>Any line beside the points will do</source>
        <translation>Sirve cualquier recta que deje todos los puntos del mismo lado</translation>
    </message>
    <message>
        <source>All observations of %1 are of one class.</source>
        <translation>Todas las observaciones de %1 son de una sola clase.</translation>
    </message>
    <message>
        <source>The widest street for %1</source>
        <translation>La calle más ancha para %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on its %n support point(s): %1.</source>
        <translation>
            <numerusform>Se apoya en su %n punto de soporte: %1.</numerusform>
            <numerusform>Se apoya en sus %n puntos de soporte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>(R/γ)², by Novikoff (1962), with R² = %1 and γ² = %2.</source>
        <translation>Es (R/γ)², según Novikoff (1962), con R² = %1 y γ² = %2.</translation>
    </message>
    <message>
        <source>By Novikoff (1962), for this start, with R² = %1 and γ² = %2.</source>
        <translation>Según Novikoff (1962), para este inicio, con R² = %1 y γ² = %2.</translation>
    </message>
    <message>
        <source>%1 needs</source>
        <translation>%1 exige</translation>
    </message>
    <message>
        <source>Add the outer two:</source>
        <translation>Sume la 1.ª y la 4.ª:</translation>
    </message>
    <message>
        <source>Add the inner two:</source>
        <translation>Sume la 2.ª y la 3.ª:</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>la fila %1</translation>
    </message>
    <message>
        <source>As it stands, %1:</source>
        <translation>Tal cual, %1:</translation>
    </message>
    <message>
        <source>Take %1:</source>
        <translation>Tome %1:</translation>
    </message>
    <message>
        <source>Add %1 and %2:</source>
        <translation>Sume %1 y %2:</translation>
    </message>
    <message>
        <source>Margin on each side: %1.</source>
        <translation>Margen a cada lado: %1.</translation>
    </message>
    <message>
        <source>Without a bias every line passes through the origin, and none leaves all the points strictly on their sides.</source>
        <translation>Sin sesgo toda recta pasa por el origen, y ninguna deja todos los puntos estrictamente de su lado.</translation>
    </message>
    <message>
        <source>But a point on the line has z = 0, which counts as %1 here: so all %2 can be right.</source>
        <translation>Pero un punto sobre la recta tiene z = 0, que aquí cuenta como %1: así las %2 pueden ser correctas.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Only with points on the boundary</source>
        <translation>Solo con puntos sobre la frontera</translation>
    </message>
    <message>
        <source>Without a bias every boundary passes through the origin, and none leaves all the points strictly on their sides.</source>
        <translation>Sin sesgo, toda frontera pasa por el origen y ninguna deja todos los puntos estrictamente de su lado.</translation>
    </message>
    <message>
        <source>But a point on the boundary has z = 0, which counts as %1 here: so all %2 can be right.</source>
        <translation>Pero un punto sobre la frontera tiene z = 0, que aquí cuenta como %1: así pueden ser correctas las %2.</translation>
    </message>
    <message>
        <source>Any boundary beside the points will do</source>
        <translation>Sirve cualquier frontera que deje todos los puntos del mismo lado</translation>
    </message>
    <message>
        <source>Why no plane separates %1</source>
        <translation>Por qué ningún plano separa %1</translation>
    </message>
    <message>
        <source>Why no plane through the origin separates %1</source>
        <translation>Por qué ningún plano por el origen separa %1</translation>
    </message>
    <message>
        <source>Why no hyperplane separates %1</source>
        <translation>Por qué ningún hiperplano separa %1</translation>
    </message>
    <message>
        <source>Why no hyperplane through the origin separates %1</source>
        <translation>Por qué ningún hiperplano por el origen separa %1</translation>
    </message>
    <message>
        <source>Looking for the answer…</source>
        <translation>Buscando la respuesta…</translation>
    </message>
    <message>
        <source>Whether the classes can be separated is being worked out, exactly.</source>
        <translation>Se está calculando, con exactitud, si las clases pueden separarse.</translation>
    </message>
    <message>
        <source>The widest street through the origin for %1</source>
        <translation>La calle más ancha por el origen para %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 mistake(s) are possible; so far %2.</source>
        <translation>
            <numerusform>A lo sumo es posible %1 error; hasta ahora van %2.</numerusform>
            <numerusform>A lo sumo son posibles %1 errores; hasta ahora van %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with z = 0</source>
        <translation>Solo con z = 0</translation>
    </message>
    <message>
        <source>Without a bias every line passes through the origin, and none leaves all the points strictly on one side.</source>
        <translation>Sin sesgo toda recta pasa por el origen, y ninguna deja todos los puntos estrictamente de un mismo lado.</translation>
    </message>
    <message>
        <source>Without a bias every boundary passes through the origin, and none leaves all the points strictly on one side.</source>
        <translation>Sin sesgo toda frontera pasa por el origen, y ninguna deja todos los puntos estrictamente de un mismo lado.</translation>
    </message>
    <message>
        <source>But with all weights 0 every sum is z = 0, which counts as %1 here: so nothing is wrong.</source>
        <translation>Pero con todos los pesos en 0 toda suma es z = 0, que aquí cuenta como %1: así no hay ningún error.</translation>
    </message>
    <message>
        <source>Any line through the origin beside the points will do</source>
        <translation>Sirve cualquier recta por el origen que deje todos los puntos del mismo lado</translation>
    </message>
    <message>
        <source>Any boundary through the origin beside the points will do</source>
        <translation>Sirve cualquier frontera por el origen que deje todos los puntos del mismo lado</translation>
    </message>
    <message>
        <source>As by Novikoff (1962), for this start and this rule, with R² = %1 and γ² = %2.</source>
        <translation>Como en Novikoff (1962), para este inicio y esta regla, con R² = %1 y γ² = %2.</translation>
    </message>
    <message>
        <source>In batches no bound on the mistakes is claimed.</source>
        <translation>Por lotes no se afirma ninguna cota de los errores.</translation>
    </message>
    <message>
        <source>With a rate that falls no bound on the mistakes is claimed.</source>
        <translation>Con una tasa que baja no se afirma ninguna cota de los errores.</translation>
    </message>
    <message>
        <source>A side of a line holds the whole segment between any two of its points.</source>
        <translation>Un lado de una recta contiene todo el segmento entre dos de sus puntos.</translation>
    </message>
    <message>
        <source>A side of a plane holds the whole segment between any two of its points.</source>
        <translation>Un lado de un plano contiene todo el segmento entre dos de sus puntos.</translation>
    </message>
    <message>
        <source>A side of a hyperplane holds the whole segment between any two of its points.</source>
        <translation>Un lado de un hiperplano contiene todo el segmento entre dos de sus puntos.</translation>
    </message>
    <message>
        <source>So it holds all that lies among them.</source>
        <translation>Así contiene todo lo que está entre ellos.</translation>
    </message>
    <message>
        <source>Yet %1 lies among the ones and among the zeros.</source>
        <translation>Pero %1 está entre los unos y entre los ceros.</translation>
    </message>
    <message>
        <source>And without them there is no line through the origin.</source>
        <translation>Y sin ellos no hay recta por el origen.</translation>
    </message>
    <message>
        <source>And without them there is no plane through the origin.</source>
        <translation>Y sin ellos no hay plano por el origen.</translation>
    </message>
    <message>
        <source>And without them there is no hyperplane through the origin.</source>
        <translation>Y sin ellos no hay hiperplano por el origen.</translation>
    </message>
    <message>
        <source>And without them there is no line.</source>
        <translation>Y sin ellos no hay recta.</translation>
    </message>
    <message>
        <source>And without them there is no plane.</source>
        <translation>Y sin ellos no hay plano.</translation>
    </message>
    <message>
        <source>And without them there is no hyperplane.</source>
        <translation>Y sin ellos no hay hiperplano.</translation>
    </message>
    <message>
        <source>Of all that do, it keeps farthest from both.</source>
        <comment>a line</comment>
        <translation>De todas las que lo hacen, es la que más se aleja de ambas.</translation>
    </message>
    <message>
        <source>Of all that do, it keeps farthest from both.</source>
        <comment>a plane</comment>
        <translation>De todos los que lo hacen, es el que más se aleja de ambas.</translation>
    </message>
    <message>
        <source>A line separates the classes: %1.</source>
        <translation>Una recta separa las clases: %1.</translation>
    </message>
    <message>
        <source>A line through the origin separates the classes: %1.</source>
        <translation>Una recta por el origen separa las clases: %1.</translation>
    </message>
    <message>
        <source>A plane separates the classes: %1.</source>
        <translation>Un plano separa las clases: %1.</translation>
    </message>
    <message>
        <source>A plane through the origin separates the classes: %1.</source>
        <translation>Un plano por el origen separa las clases: %1.</translation>
    </message>
    <message>
        <source>A hyperplane separates the classes: %1.</source>
        <translation>Un hiperplano separa las clases: %1.</translation>
    </message>
    <message>
        <source>A hyperplane through the origin separates the classes: %1.</source>
        <translation>Un hiperplano por el origen separa las clases: %1.</translation>
    </message>
    <message>
        <source>γ is the margin with the bias counted as one more input, always %1.</source>
        <translation>γ es el margen si el sesgo se cuenta como una entrada más, siempre %1.</translation>
    </message>
    <message>
        <source>The street around it has no point inside: %1 on each side.</source>
        <translation>La calle a su alrededor no tiene puntos adentro: mide %1 de cada lado.</translation>
    </message>
    <message>
        <source>So the mistakes come to an end, in whatever order the points come.</source>
        <translation>Por eso los errores se acaban, sea cual sea el orden en que se presenten los puntos.</translation>
    </message>
    <message>
        <source>“frontera check” prints all digits of what is rounded here.</source>
        <translation>«frontera check» imprime todas las cifras de lo que aquí está redondeado.</translation>
    </message>
    <message>
        <source>Exactly: %1.</source>
        <translation>Exactamente: %1.</translation>
    </message>
</context>
<context>
    <name>WhyGates</name>
    <message>
        <source>%1 is among the observations with both classes.</source>
        <translation>%1 está entre las observaciones con ambas clases.</translation>
    </message>
    <message>
        <source>One point cannot get two answers.</source>
        <translation>Un mismo punto no puede recibir dos respuestas.</translation>
    </message>
    <message>
        <source>So no line in the hidden plane can separate them.</source>
        <translation>Por eso ninguna recta del plano oculto puede separarlos.</translation>
    </message>
    <message>
        <source>All four stay apart, and %1 still lies among the ones and among the zeros.</source>
        <translation>Los cuatro siguen separados, y %1 sigue entre los unos y entre los ceros.</translation>
    </message>
    <message>
        <source>So no line in the hidden plane separates them.</source>
        <translation>Por eso ninguna recta del plano oculto los separa.</translation>
    </message>
    <message>
        <source>A line does it in the hidden plane: %1.</source>
        <translation>Una recta lo logra en el plano oculto: %1.</translation>
    </message>
    <message>
        <source>So %1 separates them in the hidden plane.</source>
        <translation>Por eso %1 los separa en el plano oculto.</translation>
    </message>
    <message>
        <source>Of all lines that do it, this keeps farthest from both classes: %1.</source>
        <translation>De todas las rectas que lo logran, esta queda más lejos de ambas clases: %1.</translation>
    </message>
    <message>
        <source>Why three neurons separate %1</source>
        <translation>Por qué tres neuronas separan %1</translation>
    </message>
    <message>
        <source>Why nothing separates %1</source>
        <translation>Por qué nada separa %1</translation>
    </message>
    <message>
        <source>Why these neurons do not separate %1</source>
        <translation>Por qué estas neuronas no separan %1</translation>
    </message>
    <message>
        <source>Why three neurons do not separate %1 yet</source>
        <translation>Por qué tres neuronas aún no separan %1</translation>
    </message>
    <message>
        <source>No single line separates %1.</source>
        <translation>Ninguna recta sola separa %1.</translation>
    </message>
    <message>
        <source>A single line would separate %1.</source>
        <translation>Una sola recta separaría %1.</translation>
    </message>
    <message>
        <source>All observations of %1 are of one class.</source>
        <translation>Todas las observaciones de %1 son de una sola clase.</translation>
    </message>
    <message>
        <source>%1 points stay %1.</source>
        <comment>so many points</comment>
        <translation>%1 puntos siguen siendo %1.</translation>
    </message>
    <message>
        <source>%1 points become %2.</source>
        <comment>so many points</comment>
        <translation>%1 puntos se reducen a %2.</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>z = w₁ + b = 0.1, not &lt; 0</comment>
        <translation>%1, no %2</translation>
    </message>
    <message>
        <source>The line of %1 is now %2.</source>
        <translation>La recta de %1 es ahora %2.</translation>
    </message>
    <message>
        <source>%1 must still learn: it errs at %2.</source>
        <translation>%1 aún debe aprender: se equivoca en %2.</translation>
    </message>
    <message>
        <source>%1 and %2 stand at the same place, %3, but must get different answers, %4 and %5.</source>
        <translation>%1 y %2 están en el mismo lugar, %3, pero deben recibir respuestas distintas, %4 y %5.</translation>
    </message>
    <message>
        <source>%1 and %2 give each point two new coordinates, h₁ and h₂.</source>
        <translation>%1 y %2 dan a cada punto dos coordenadas nuevas, h₁ y h₂.</translation>
    </message>
    <message>
        <source>%1 at %2, t = %3:</source>
        <comment>points; their place; their class</comment>
        <translation>%1 en %2, t = %3:</translation>
    </message>
    <message>
        <source>%1 is right at each place.</source>
        <translation>%1 acierta en cada lugar.</translation>
    </message>
    <message>
        <source>%1 will never be learnt, for no single line separates %2: another gate is needed.</source>
        <comment>a neuron; its gate</comment>
        <translation>%1 nunca se aprenderá, porque ninguna recta sola separa %2: hace falta otra compuerta.</translation>
    </message>
    <message>
        <source>Once %1 and %2 have learnt their gates, %3 and %4 stand at the same place: other gates are needed.</source>
        <comment>neurons; points</comment>
        <translation>Cuando %1 y %2 hayan aprendido sus compuertas, %3 y %4 estarán en el mismo lugar: hacen falta otras compuertas.</translation>
    </message>
    <message>
        <source>Once %1 and %2 have learnt their gates, no line in the hidden plane separates the classes: other gates are needed.</source>
        <comment>neurons</comment>
        <translation>Cuando %1 y %2 hayan aprendido sus compuertas, ninguna recta del plano oculto separará las clases: hacen falta otras compuertas.</translation>
    </message>
    <message>
        <source>By its gate, %1 will be wrong at %2: another gate is needed.</source>
        <comment>the output neuron; places</comment>
        <translation>Por su compuerta, %1 se equivocará en %2: hace falta otra compuerta.</translation>
    </message>
    <message>
        <source>The proof waits: it would tell the answer.</source>
        <translation>La demostración espera: diría la respuesta.</translation>
    </message>
    <message>
        <source>Weights of %1:</source>
        <comment>a neuron</comment>
        <translation>Pesos de %1:</translation>
    </message>
    <message>
        <source>But %1 is still wrong at every place.</source>
        <translation>Pero %1 aún se equivoca en todos los lugares.</translation>
    </message>
    <message>
        <source>But %1 is wrong at every place.</source>
        <translation>Pero %1 se equivoca en todos los lugares.</translation>
    </message>
    <message>
        <source>But %1 is still wrong at %2 of the %3 places.</source>
        <translation>Pero %1 aún se equivoca en %2 de los %3 lugares.</translation>
    </message>
    <message>
        <source>But %1 is wrong at %2 of the %3 places.</source>
        <translation>Pero %1 se equivoca en %2 de los %3 lugares.</translation>
    </message>
</context>
<context>
    <name>WhyPlot</name>
    <message>
        <source>The plane of the widest street, not the one of the run</source>
        <translation>El plano de la calle más ancha, no el de la ejecución</translation>
    </message>
    <message>
        <source>The line of the widest street, not the one of the run</source>
        <translation>La recta de la calle más ancha, no la de la ejecución</translation>
    </message>
    <message>
        <source>The boundary of the widest street, not the one of the run</source>
        <translation>La frontera de la calle más ancha, no la de la ejecución</translation>
    </message>
    <message>
        <source>the line now</source>
        <translation>la recta ahora</translation>
    </message>
    <message>
        <source>the line now: %1</source>
        <comment>x₂ = −x₁ + 1.5</comment>
        <translation>la recta ahora: %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>There is no display to open a window on; frontera trace, check and export work without one.</source>
        <translation>No hay pantalla en la que abrir una ventana; frontera trace, check y export funcionan sin ella.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names %1, which is no platform of this system; leave it out, or name one of these: %2.</source>
        <translation>QT_QPA_PLATFORM nombra %1, que no es una plataforma de este sistema; quítela o nombre una de estas: %2.</translation>
    </message>
    <message>
        <source>%1 is no file, so nothing is remembered from one start to the next; remove it.</source>
        <translation>%1 no es un archivo, así que nada se recuerda de una vez a la siguiente; elimínelo.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>reads session files of versions 1 to %1</source>
        <translation>lee archivos de sesión de las versiones 1 a %1</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Perceptron worksheet: answers</source>
        <translation>Hoja de trabajo del perceptrón: respuestas</translation>
    </message>
    <message>
        <source>Perceptron worksheet</source>
        <translation>Hoja de trabajo del perceptrón</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>Tabla de verdad</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Does a line separate the classes? Draw it.</source>
        <translation>¿Hay una recta que separe las clases? Dibújela.</translation>
    </message>
    <message>
        <source>Does a line through the origin separate the classes? Draw it.</source>
        <translation>¿Hay una recta por el origen que separe las clases? Dibújela.</translation>
    </message>
    <message>
        <source>Yes: %1 is such a line, drawn solid.</source>
        <translation>Sí: %1 es una de ellas, la de trazo continuo.</translation>
    </message>
    <message>
        <source>Yes: all observations are of one class, and any line beside them will do.</source>
        <translation>Sí: todas las observaciones son de una sola clase, y sirve cualquier recta que las deje del mismo lado.</translation>
    </message>
    <message>
        <source>No: no line separates the classes.</source>
        <translation>No: ninguna recta separa las clases.</translation>
    </message>
    <message>
        <source>No: no line through the origin separates the classes.</source>
        <translation>No: ninguna recta por el origen separa las clases.</translation>
    </message>
    <message>
        <source>Dashed: the line of the last row, %1.</source>
        <translation>De trazos: la recta de la última fila, %1.</translation>
    </message>
    <message>
        <source>Dashed: the line of the last row.</source>
        <translation>De trazos: la recta de la última fila.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Does a boundary separate the classes? Give its weights.</source>
        <translation>¿Hay una frontera que separe las clases? Dé sus pesos.</translation>
    </message>
    <message>
        <source>Does a boundary through the origin separate the classes? Give its weights.</source>
        <translation>¿Hay una frontera por el origen que separe las clases? Dé sus pesos.</translation>
    </message>
    <message>
        <source>Yes: %1 is such a boundary.</source>
        <translation>Sí: %1 es una frontera así.</translation>
    </message>
    <message>
        <source>The line of the last row, %1, lies outside the drawing.</source>
        <translation>La recta de la última fila, %1, queda fuera del dibujo.</translation>
    </message>
    <message>
        <source>The boundary of the last row: %1.</source>
        <translation>La frontera de la última fila: %1.</translation>
    </message>
    <message>
        <source>Yes: all observations are of one class, and any boundary beside them will do.</source>
        <translation>Sí: todas las observaciones son de una sola clase, y sirve cualquier frontera que las deje del mismo lado.</translation>
    </message>
    <message>
        <source>Yes: all observations are of one class, and any line through the origin beside them will do.</source>
        <translation>Sí: todas las observaciones son de una sola clase, y sirve cualquier recta por el origen que las deje del mismo lado.</translation>
    </message>
    <message>
        <source>Yes: all observations are of one class, and any boundary through the origin beside them will do.</source>
        <translation>Sí: todas las observaciones son de una sola clase, y sirve cualquier frontera por el origen que las deje del mismo lado.</translation>
    </message>
    <message>
        <source>No: no boundary separates the classes.</source>
        <translation>No: ninguna frontera separa las clases.</translation>
    </message>
    <message>
        <source>No: no boundary through the origin separates the classes.</source>
        <translation>No: ninguna frontera por el origen separa las clases.</translation>
    </message>
    <message>
        <source>Draw the line of the last row, where z = θ.</source>
        <translation>Dibuje la recta de la última fila, donde z = θ.</translation>
    </message>
    <message>
        <source>Give the boundary of the last row, where z = θ.</source>
        <translation>Dé la frontera de la última fila, donde z = θ.</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>a line, and solved for x₂</comment>
        <translation>%1, es decir, %2</translation>
    </message>
    <message>
        <source>neuron</source>
        <comment>heading of a column</comment>
        <translation>neurona</translation>
    </message>
    <message>
        <source>output</source>
        <comment>heading of a column</comment>
        <translation>salida</translation>
    </message>
    <message>
        <source>its t</source>
        <comment>heading of a column: a neuron&apos;s own target</comment>
        <translation>su t</translation>
    </message>
    <message>
        <source>What have the three neurons learnt? Draw the lines of h₁ and h₂.</source>
        <translation>¿Qué aprendieron las tres neuronas? Dibuje las rectas de h₁ y h₂.</translation>
    </message>
    <message>
        <source>%1 has no line: both its weights are 0.</source>
        <translation>%1 no tiene recta: sus dos pesos son 0.</translation>
    </message>
    <message>
        <source>The line of %1, in the plane of h₁ and h₂: %2.</source>
        <translation>La recta de %1, en el plano de h₁ y h₂: %2.</translation>
    </message>
    <message>
        <source>The line of %1, %2, lies outside the drawing.</source>
        <translation>La recta de %1, %2, queda fuera del dibujo.</translation>
    </message>
    <message>
        <source>Solid: the line of %1, %2.</source>
        <translation>De trazo continuo: la recta de %1, %2.</translation>
    </message>
    <message>
        <source>Dashed: the line of %1, %2.</source>
        <translation>De trazos: la recta de %1, %2.</translation>
    </message>
    <message>
        <source>Dashed: the boundary of the last row.</source>
        <translation>De trazos: la frontera de la última fila.</translation>
    </message>
    <message>
        <source>Dashed: the boundary of the last row, %1.</source>
        <translation>De trazos: la frontera de la última fila, %1.</translation>
    </message>
    <message>
        <source>Fill in the table: a row for each presentation.</source>
        <translation>Complete la tabla: una fila por cada observación presentada.</translation>
    </message>
</context>
<context>
    <name>frontera::Actions</name>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Present the next observation</source>
        <translation>Presentar la siguiente observación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>&amp;Época</translation>
    </message>
    <message>
        <source>Epoch »</source>
        <translation>Época »</translation>
    </message>
    <message>
        <source>On to the end of the epoch</source>
        <translation>Avanzar hasta el final de la época</translation>
    </message>
    <message>
        <source>Back an e&amp;poch</source>
        <translation>Una época a&amp;trás</translation>
    </message>
    <message>
        <source>« Epoch</source>
        <translation>« Época</translation>
    </message>
    <message>
        <source>Back to the beginning of the epoch</source>
        <translation>Volver al comienzo de la época</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the run</source>
        <translation>Pausar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Step by itself until you pause or all is learnt</source>
        <translation>Avanzar sin parar hasta pausar o hasta que todo esté aprendido</translation>
    </message>
    <message>
        <source>Res&amp;tart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Begin again from the same start</source>
        <translation>Empezar de nuevo desde el mismo inicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Frontera</source>
        <translation>Cerrar Frontera</translation>
    </message>
    <message>
        <source>&amp;About Frontera</source>
        <translation>&amp;Acerca de Frontera</translation>
    </message>
    <message>
        <source>About Frontera</source>
        <translation>Acerca de Frontera</translation>
    </message>
    <message>
        <source>What Frontera is</source>
        <translation>Qué es Frontera</translation>
    </message>
    <message>
        <source>Learn %1: targets %2</source>
        <translation>Aprender %1: objetivos %2</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>All sixteen gates of two inputs, examples, and files of your own</source>
        <translation>Las dieciséis compuertas de dos entradas, ejemplos y archivos propios</translation>
    </message>
</context>
<context>
    <name>frontera::AskActions</name>
    <message>
        <source>Not while two runs are compared</source>
        <translation>No mientras se comparan dos ejecuciones</translation>
    </message>
    <message>
        <source>Not for so many observations</source>
        <translation>No con tantas observaciones</translation>
    </message>
    <message>
        <source>Before each step, ask what the neuron will say</source>
        <translation>Antes de cada paso, preguntar qué dirá la neurona</translation>
    </message>
    <message>
        <source>Ask me &amp;first</source>
        <translation>Pregúnteme an&amp;tes</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Pregúnteme antes</translation>
    </message>
    <message>
        <source>The neuron will say %1</source>
        <translation>La neurona dirá %1</translation>
    </message>
</context>
<context>
    <name>frontera::BoundaryPlot</name>
    <message>
        <source>%1 wrong</source>
        <translation>%1 incorrecta</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 correcta</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>shared point %1</source>
        <translation>punto común %1</translation>
    </message>
    <message>
        <source>%1 of %2 observations right</source>
        <translation>%1 de %2 observaciones correctas</translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s)</source>
        <translation>
            <numerusform>%1 observación</numerusform>
            <numerusform>%1 observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>dotted line: %1</source>
        <translation>línea punteada: %1</translation>
    </message>
    <message>
        <source>%1, comes next</source>
        <comment>an observation</comment>
        <translation>%1, sigue</translation>
    </message>
    <message>
        <source>comes first: press %1</source>
        <comment>a key</comment>
        <translation>va primero: presione %1</translation>
    </message>
</context>
<context>
    <name>frontera::CodeBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar el programa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the program: .py, .ipynb, .cpp or .txt</source>
        <translation>Guardar el programa: .py, .ipynb, .cpp o .txt</translation>
    </message>
    <message>
        <source>Program copied</source>
        <translation>Programa copiado</translation>
    </message>
    <message>
        <source>Save program</source>
        <translation>Guardar programa</translation>
    </message>
    <message>
        <source>Compare floats and decimals</source>
        <translation>Comparar float y decimal</translation>
    </message>
    <message>
        <source>Show this run beside the same one with the other numbers</source>
        <translation>Mostrar esta ejecución junto a la misma con los otros números</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Show the lines in this language: %1</source>
        <translation>Mostrar las líneas en este lenguaje: %1</translation>
    </message>
</context>
<context>
    <name>frontera::CodePlot</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>There is no program of this run.</source>
        <translation>No hay programa de esta ejecución.</translation>
    </message>
    <message>
        <source>%1, still %2</source>
        <translation>%1, sigue %2</translation>
    </message>
</context>
<context>
    <name>frontera::CompareView</name>
    <message>
        <source>The kept run</source>
        <translation>La ejecución guardada</translation>
    </message>
    <message>
        <source>The present run</source>
        <translation>La ejecución actual</translation>
    </message>
    <message>
        <source>set this one otherwise</source>
        <translation>cambie aquí los datos o los ajustes</translation>
    </message>
</context>
<context>
    <name>frontera::ConventionChooser</name>
    <message>
        <source>As in</source>
        <translation>Como en</translation>
    </message>
    <message>
        <source>no book of these</source>
        <translation>ningún libro de estos</translation>
    </message>
    <message>
        <source>As in the book of</source>
        <translation>Como en el libro de</translation>
    </message>
    <message>
        <source>Sets all as a book has it, except for the order of the observations</source>
        <translation>Poner todo como lo tiene un libro, salvo el orden de las observaciones</translation>
    </message>
</context>
<context>
    <name>frontera::DataActions</name>
    <message>
        <source>E&amp;xamples…</source>
        <translation>E&amp;jemplos…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Learn from data that come with Frontera</source>
        <translation>Aprender de datos que vienen con Frontera</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>Abrir &amp;datos…</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Abrir datos…</translation>
    </message>
    <message>
        <source>Save d&amp;ata…</source>
        <translation>Guardar d&amp;atos…</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Guardar datos…</translation>
    </message>
    <message>
        <source>Save the observations as a CSV file</source>
        <translation>Guardar las observaciones como archivo CSV</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>A file of data has two observations at least, and there is only one; add another, or save the session.</source>
        <translation>Un archivo de datos tiene al menos dos observaciones y solo hay una; agregue otra o guarde la sesión.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Learn from a file of your own: CSV, libsvm or ARFF; the target is the last column, or the one that holds the classes</source>
        <translation>Aprender de un archivo propio: CSV, libsvm o ARFF; el objetivo es la última columna, o la que contiene las clases</translation>
    </message>
    <message>
        <source>Look at the first rows of a file, and choose its columns and classes</source>
        <translation>Revisar las primeras filas de un archivo y elegir sus columnas y clases</translation>
    </message>
    <message>
        <source>&amp;Paste data</source>
        <translation>&amp;Pegar datos</translation>
    </message>
    <message>
        <source>Paste data</source>
        <translation>Pegar datos</translation>
    </message>
    <message>
        <source>Learn from rows of a spreadsheet that were copied</source>
        <translation>Aprender de filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;How it was read…</source>
        <translation>&amp;Cómo se leyó…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Look at the file that the data come from, and read it in another way</source>
        <translation>Revisar el archivo del que vienen los datos y leerlo de otra manera</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the file again that the data come from, in the same way</source>
        <translation>Leer de nuevo, de la misma manera, el archivo del que vienen los datos</translation>
    </message>
    <message>
        <source>&amp;Classify rows of a file…</source>
        <translation>Clasificar &amp;filas de un archivo…</translation>
    </message>
    <message>
        <source>Classify rows…</source>
        <translation>Clasificar filas…</translation>
    </message>
    <message>
        <source>Let the neuron, as it is now, say the classes of rows without one, and save them</source>
        <translation>Hacer que la neurona, como está ahora, diga las clases de filas que no la tienen, y guardarlas</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view and open data…</source>
        <translation>Re&amp;visar y abrir datos…</translation>
    </message>
    <message>
        <source>Review and open…</source>
        <translation>Revisar y abrir…</translation>
    </message>
    <message>
        <source>Review and open data</source>
        <translation>Revisar y abrir datos</translation>
    </message>
</context>
<context>
    <name>frontera::DataOpener</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Preparing %1…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>No hay qué pegar</translation>
    </message>
    <message>
        <source>There is no table on the clipboard; copy rows of a spreadsheet, with numbers and a column of classes, and paste them here.</source>
        <translation>No hay ninguna tabla en el portapapeles; copie filas de una hoja de cálculo, con números y una columna de clases, y péguelas aquí.</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>No se leyó de nuevo</translation>
    </message>
    <message>
        <source>%1 The data stay as they were.</source>
        <translation>%1 Los datos quedan como estaban.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>%1 is not there any more; put the file back, or open it where it is now. The data stay as they were.</source>
        <translation>%1 ya no está; devuelva el archivo a su lugar o ábralo donde está ahora. Los datos quedan como estaban.</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Cómo leerlo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontera::DocumentDialog</name>
    <message>
        <source>Save deck of slides</source>
        <translation>Guardar diapositivas</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Guardar hoja de trabajo</translation>
    </message>
    <message>
        <source>with the &amp;answers</source>
        <translation>con las &amp;respuestas</translation>
    </message>
    <message>
        <source>At most so many &amp;epochs</source>
        <translation>É&amp;pocas, como máximo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>update</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>A &amp;page for each</source>
        <translation>Una pá&amp;gina por</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>There would be more than %1 pages. Choose fewer epochs.</source>
        <translation>Habría más de %1 páginas. Elija menos épocas.</translation>
    </message>
    <message>
        <source>Counting the pages…</source>
        <translation>Contando las páginas…</translation>
    </message>
    <message>
        <source>Working out the proof…</source>
        <translation>Elaborando la demostración…</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <source>There would be more than %1 pages. Choose fewer epochs, or a page for each epoch.</source>
        <translation>Habría más de %1 páginas. Elija menos épocas, o una página por época.</translation>
    </message>
    <message>
        <source>%1-deck</source>
        <comment>the name of a file</comment>
        <translation>%1-diapositivas</translation>
    </message>
    <message>
        <source>%1-answers</source>
        <comment>the name of a file</comment>
        <translation>%1-respuestas</translation>
    </message>
    <message>
        <source>%1-worksheet</source>
        <comment>the name of a file</comment>
        <translation>%1-hoja</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>very many; they are counted first</source>
        <translation>muchísimas; primero se cuentan</translation>
    </message>
    <message>
        <source>%1; with a page for each epoch %2</source>
        <comment>numbers of pages</comment>
        <translation>%1; con una página por época, %2</translation>
    </message>
</context>
<context>
    <name>frontera::EditActions</name>
    <message>
        <source>New data: the run begins anew</source>
        <translation>Datos nuevos: la ejecución empieza de nuevo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change of data or settings back</source>
        <translation>Deshacer el último cambio de datos o ajustes</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Rehacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>Other data: %1 brings your data back</source>
        <translation>Otros datos: %1 recupera los suyos</translation>
    </message>
    <message>
        <source>&amp;Inputs −1 and +1</source>
        <translation>&amp;Entradas −1 y +1</translation>
    </message>
    <message>
        <source>Inputs −1 and +1</source>
        <translation>Entradas −1 y +1</translation>
    </message>
    <message>
        <source>Write the inputs of a gate as −1 and +1 in place of 0 and 1</source>
        <translation>Escribir las entradas de una compuerta como −1 y +1 en lugar de 0 y 1</translation>
    </message>
    <message>
        <source>Three &amp;neurons</source>
        <translation>Tres &amp;neuronas</translation>
    </message>
    <message>
        <source>Three neurons</source>
        <translation>Tres neuronas</translation>
    </message>
    <message>
        <source>Let three neurons learn, each its own gate, in place of one</source>
        <translation>Hacer que aprendan tres neuronas, cada una su compuerta, en lugar de una</translation>
    </message>
    <message>
        <source>The inputs stay: %1</source>
        <comment>why</comment>
        <translation>Las entradas se quedan: %1</translation>
    </message>
    <message>
        <source>Scaling %1…</source>
        <translation>Escalando %1…</translation>
    </message>
    <message>
        <source>&amp;Even out the inputs</source>
        <translation>&amp;Emparejar las entradas</translation>
    </message>
    <message>
        <source>Even out the inputs</source>
        <translation>Emparejar las entradas</translation>
    </message>
    <message>
        <source>Scale each input to mean 0 and standard deviation 1, so that none outweighs others</source>
        <translation>Escalar cada entrada a media 0 y desviación estándar 1, para que ninguna pese más que otras</translation>
    </message>
    <message>
        <source>Not scaled</source>
        <translation>Sin escalar</translation>
    </message>
    <message>
        <source>The numbers of an input lie so close together beside their spread that %1 digits do not tell them apart once they are scaled.</source>
        <translation>Los números de una entrada están tan juntos, comparados con su dispersión, que %1 cifras no los distinguen una vez escalados.</translation>
    </message>
    <message>
        <source>Computing further inputs of %1…</source>
        <translation>Calculando las entradas derivadas de %1…</translation>
    </message>
    <message>
        <source>Three neurons learn only gates: now one neuron learns. %1 brings them back</source>
        <translation>Tres neuronas aprenden solo compuertas: ahora aprende una. %1 las recupera</translation>
    </message>
</context>
<context>
    <name>frontera::ExampleDialog</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>A seed always gives the same points</source>
        <translation>Una semilla da siempre los mismos puntos</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>Usar este ejemplo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1. Inputs: %2. Observations: %3.</source>
        <comment>source; two numbers</comment>
        <translation>%1. Entradas: %2. Observaciones: %3.</translation>
    </message>
</context>
<context>
    <name>frontera::FeatureActions</name>
    <message>
        <source>Give the neuron one more input, the product %1, or take it away</source>
        <translation>Dar a la neurona una entrada más, el producto %1, o quitársela</translation>
    </message>
    <message numerus="yes">
        <source>%n more input(s): %1</source>
        <translation>
            <numerusform>Una entrada más: %1</numerusform>
            <numerusform>%n entradas más: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the same neuron what it needs: with this the classes can be separated</source>
        <translation>Dar a la misma neurona lo que le falta: con esto las clases se pueden separar</translation>
    </message>
    <message>
        <source>&amp;Further inputs</source>
        <translation>Entradas deri&amp;vadas</translation>
    </message>
    <message>
        <source>&amp;Enter…</source>
        <translation>&amp;Ingresar…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Ingresar…</translation>
    </message>
    <message>
        <source>Enter products and squares of any inputs by their names</source>
        <translation>Ingresar productos y cuadrados de cualesquiera entradas por sus nombres</translation>
    </message>
</context>
<context>
    <name>frontera::HelpSheet</name>
    <message>
        <source>&amp;Keys and words</source>
        <translation>&amp;Teclas y palabras</translation>
    </message>
    <message>
        <source>Keys and words</source>
        <translation>Teclas y palabras</translation>
    </message>
    <message>
        <source>What each key does, and what the words mean</source>
        <translation>Qué hace cada tecla y qué significan las palabras</translation>
    </message>
    <message>
        <source>Scroll the sheet</source>
        <translation>Desplazar la hoja</translation>
    </message>
    <message>
        <source>Frontera %1 · free software under the GNU General Public License, version 3 or later</source>
        <translation>Frontera %1 · software libre bajo la Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>closes this sheet</source>
        <translation>cierra esta hoja</translation>
    </message>
</context>
<context>
    <name>frontera::HiddenPlot</name>
    <message>
        <source>%1: %2, wrong</source>
        <translation>%1: %2, incorrecto</translation>
    </message>
    <message>
        <source>%1: %2, right</source>
        <translation>%1: %2, correcto</translation>
    </message>
</context>
<context>
    <name>frontera::HistoryPlot</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>mistakes per epoch, the last epochs up to here: %1</source>
        <translation>errores por época, las últimas épocas hasta aquí: %1</translation>
    </message>
    <message>
        <source>Click or drag to go to a step of the run; the wheel zooms, and a drag with Shift moves what is seen</source>
        <translation>Haga clic o arrastre para ir a un paso de la ejecución; la rueda acerca o aleja, y arrastrar con Mayús mueve lo que se ve</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>tras el paso %1</translation>
    </message>
</context>
<context>
    <name>frontera::LegendRow</name>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show what the signs mean, below the plot</source>
        <translation>Mostrar debajo del gráfico qué significan los signos</translation>
    </message>
</context>
<context>
    <name>frontera::LensRail</name>
    <message>
        <source>&amp;Views at the left</source>
        <translation>&amp;Vistas a la izquierda</translation>
    </message>
    <message>
        <source>Views at the left</source>
        <translation>Vistas a la izquierda</translation>
    </message>
    <message>
        <source>Show a tab for each view at the left of the plot</source>
        <translation>Muestra una pestaña por vista a la izquierda del gráfico</translation>
    </message>
    <message>
        <source>Tools ▾</source>
        <translation>Útiles ▾</translation>
    </message>
    <message>
        <source>Views and tools that have no room here</source>
        <translation>Vistas y útiles que no caben aquí</translation>
    </message>
</context>
<context>
    <name>frontera::LookDialog</name>
    <message>
        <source>Open data: %1</source>
        <translation>Abrir datos: %1</translation>
    </message>
    <message>
        <source>First rows, as they were read</source>
        <translation>Primeras filas, como se leyeron</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Lo que se averiguó</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Leyendo… %1 %</translation>
    </message>
    <message>
        <source>Space in a column chooses its use. Shift and Ctrl choose several columns, as in any table; Ctrl+A chooses all.</source>
        <translation>Espacio en una columna elige su uso. Con Mayús y Ctrl se eligen varias columnas, como en cualquier tabla; Ctrl+A las elige todas.</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several columns at once, Ctrl+A all; Space then chooses their use.</source>
        <translation>Mayús y Ctrl eligen varias columnas a la vez, y Ctrl+A todas; Espacio elige luego su uso.</translation>
    </message>
</context>
<context>
    <name>frontera::LookForm</name>
    <message>
        <source>First &amp;row</source>
        <translation>P&amp;rimera fila</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>E&amp;scala</translation>
    </message>
    <message>
        <source>Leave out rows with &amp;gaps</source>
        <translation>Dejar fuera filas con &amp;huecos</translation>
    </message>
    <message>
        <source>Without this a row in which a number is missing is a problem, and its place is told</source>
        <translation>Sin esto, una fila en la que falta un número es un problema, y se dice su lugar</translation>
    </message>
    <message>
        <source>What stands between the cells of a row</source>
        <translation>Lo que separa las celdas de una fila</translation>
    </message>
    <message>
        <source>Whether the first row has the names of the columns</source>
        <translation>Si la primera fila tiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>What stands before decimals; the other one groups the digits</source>
        <translation>Lo que va antes de los decimales; el otro signo agrupa las cifras</translation>
    </message>
    <message>
        <source>The class that the neuron is to answer 1 to</source>
        <translation>La clase a la que la neurona debe responder 1</translation>
    </message>
    <message>
        <source>The class that it is to answer 0 to; rows of other classes are left out</source>
        <translation>La clase a la que debe responder 0; las filas de otras clases quedan fuera</translation>
    </message>
    <message>
        <source>Inputs of very different sizes are learnt sooner when they are scaled</source>
        <translation>Entradas de tamaños muy distintos se aprenden antes si se escalan</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>mean 0, deviation 1</source>
        <translation>media 0, desviación 1</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>hallado: %1</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>se averigua</translation>
    </message>
    <message>
        <source>point or comma</source>
        <translation>punto o coma</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elija…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a class; how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todas las demás</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Se&amp;parador</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>● Target &amp;1</source>
        <translation>● Objetivo &amp;1</translation>
    </message>
    <message>
        <source>○ Target &amp;0</source>
        <translation>○ Objetivo &amp;0</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>How letters are written in the file: choose another encoding if names or classes look wrong</source>
        <translation>Cómo están escritas las letras en el archivo: elija otra codificación si los nombres o las clases se ven mal</translation>
    </message>
</context>
<context>
    <name>frontera::MainWindow</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otras partes</translation>
    </message>
</context>
<context>
    <name>frontera::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the name of the language that this is</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
</context>
<context>
    <name>frontera::ModelChooser</name>
    <message>
        <source>What learns</source>
        <translation>Qué aprende</translation>
    </message>
    <message>
        <source>What learns: one neuron, or three of which each learns a gate (T)</source>
        <translation>Qué aprende: una neurona, o tres de las que cada una aprende una compuerta (T)</translation>
    </message>
</context>
<context>
    <name>frontera::MotionAction</name>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Let the line turn, and points of the hidden plane slide, for a moment</source>
        <translation>Hacer girar la recta y deslizar los puntos del plano oculto un momento</translation>
    </message>
</context>
<context>
    <name>frontera::NeuronPlot</name>
    <message>
        <source>output %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1, a mistake</source>
        <translation>%1, un error</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, correcto</translation>
    </message>
</context>
<context>
    <name>frontera::OwnLinePanel</name>
    <message>
        <source>Best so far: %1 of %2.</source>
        <translation>Lo mejor hasta ahora: %1 de %2.</translation>
    </message>
    <message>
        <source>Drag the squares, or move the dark one with the arrow keys (with Shift in small steps); Tab takes the other one.</source>
        <translation>Arrastre los cuadrados, o mueva el relleno con las flechas (con Mayús, en pasos pequeños); Tab toma el otro.</translation>
    </message>
    <message>
        <source>Without a bias the line passes through the origin: drag the other square, or move it with the arrow keys.</source>
        <translation>Sin sesgo la recta pasa por el origen: arrastre el otro cuadrado, o muévalo con las flechas.</translation>
    </message>
</context>
<context>
    <name>frontera::PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture is too large for the memory. Choose a smaller scale.</source>
        <translation>La imagen no cabe en la memoria. Elija una resolución menor.</translation>
    </message>
    <message>
        <source>What the picture will look like</source>
        <translation>Cómo se verá la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf *.gif)</source>
        <translation>Imágenes (*.png *.svg *.pdf *.gif)</translation>
    </message>
    <message>
        <source>Drawing the steps…</source>
        <translation>Dibujando los pasos…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Working out the proof…</source>
        <translation>Elaborando la demostración…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Saved %1 pictures: %2 to %3</source>
        <translation>Se guardaron %1 imágenes: de %2 a %3</translation>
    </message>
    <message>
        <source>Replace these files?</source>
        <translation>¿Reemplazar estos archivos?</translation>
    </message>
    <message>
        <source>%1 exists, and maybe more of them.</source>
        <translation>%1 ya existe, y quizá otros de ellos.</translation>
    </message>
</context>
<context>
    <name>frontera::PictureForm</name>
    <message>
        <source>T&amp;ransparent background</source>
        <translation>Fondo t&amp;ransparente</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Títul&amp;o</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>&amp;Aritmética</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>&amp;every step</source>
        <translation>cada pa&amp;so</translation>
    </message>
    <message>
        <source>a&amp;gain and again</source>
        <translation>en &amp;bucle</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>GIF (animation)</source>
        <translation>GIF (animación)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>as the window</source>
        <translation>como la ventana</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositiva 4:3</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>Media diapositiva</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation>A&amp;ncho × alto</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>&amp;del</translation>
    </message>
    <message>
        <source>u&amp;p to</source>
        <translation>al &amp;paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source> ms a step</source>
        <translation> ms por paso</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Vectors with real text: sharp at any size</source>
        <translation>Vectores con texto real: nítidos a cualquier tamaño</translation>
    </message>
    <message>
        <source>This picture is the same at every step</source>
        <translation>Esta imagen es la misma en todos los pasos</translation>
    </message>
    <message>
        <source>An animation has a frame for each step</source>
        <translation>Una animación tiene un cuadro por cada paso</translation>
    </message>
    <message numerus="yes">
        <source>%1 frame(s)</source>
        <translation>
            <numerusform>%1 cuadro</numerusform>
            <numerusform>%1 cuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 page(s)</source>
        <translation>
            <numerusform>%1 página</numerusform>
            <numerusform>%1 páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 numbered file(s)</source>
        <translation>
            <numerusform>%1 archivo numerado</numerusform>
            <numerusform>%1 archivos numerados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontera::PlaneBar</name>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Values of the other inputs</source>
        <translation>Valores de las otras entradas</translation>
    </message>
    <message>
        <source>The values at which the other inputs are fixed, in this order: %1</source>
        <translation>Los valores en que se fijan las otras entradas, en este orden: %1</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>The input that is drawn from left to right</source>
        <translation>La entrada que se dibuja de izquierda a derecha</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>The input that is drawn from below to above</source>
        <translation>La entrada que se dibuja de abajo hacia arriba</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadros</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Form of the picture</source>
        <translation>Forma de la imagen</translation>
    </message>
    <message>
        <source>All observations in squares, or a slice through them with a line</source>
        <translation>Todas las observaciones en cuadros, o un corte con una recta</translation>
    </message>
    <message>
        <source>Squares by &amp;weight</source>
        <translation>Cuadros por &amp;peso</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>Put the two inputs inside the squares whose weights are now nearest to 0</source>
        <translation>Poner dentro de los cuadros las dos entradas cuyo peso está ahora más cerca de 0</translation>
    </message>
    <message>
        <source>The input that goes to the right inside of each square</source>
        <translation>La entrada que va hacia la derecha dentro de cada cuadro</translation>
    </message>
    <message>
        <source>The input that goes up inside of each square</source>
        <translation>La entrada que va hacia arriba dentro de cada cuadro</translation>
    </message>
</context>
<context>
    <name>frontera::PointActions</name>
    <message>
        <source>&amp;New points</source>
        <translation>Datos &amp;nuevos</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>Datos nuevos</translation>
    </message>
    <message>
        <source>Begin data of your own, with two points</source>
        <translation>Empezar datos propios, con dos puntos</translation>
    </message>
    <message>
        <source>&amp;Add a point</source>
        <translation>&amp;Agregar un punto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a point in the middle; in the plot a click adds one where it is</source>
        <translation>Agregar un punto en el centro; en el gráfico, un clic lo agrega ahí</translation>
    </message>
    <message>
        <source>&amp;Delete the point</source>
        <translation>E&amp;liminar el punto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen point (the last one stays: a run needs one)</source>
        <translation>Eliminar el punto elegido (el último se queda: la ejecución necesita uno)</translation>
    </message>
    <message>
        <source>&amp;Turn its class</source>
        <translation>&amp;Cambiar su clase</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Give the chosen point the other class</source>
        <translation>Dar al punto elegido la otra clase</translation>
    </message>
</context>
<context>
    <name>frontera::PointPanel</name>
    <message>
        <source>Point %1: target %2</source>
        <translation>Punto %1: objetivo %2</translation>
    </message>
    <message>
        <source>Point %1: %2 → %3</source>
        <comment>its number: its inputs → target</comment>
        <translation>Punto %1: %2 → %3</translation>
    </message>
    <message>
        <source>New points:</source>
        <translation>Clase del punto nuevo:</translation>
    </message>
    <message>
        <source>The class of points that are added</source>
        <translation>La clase de los puntos que se agregan</translation>
    </message>
    <message>
        <source>Grid:</source>
        <translation>Cuadrícula:</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Points that are placed or dragged lie on multiples of this number</source>
        <translation>Los puntos que se colocan o arrastran quedan en múltiplos de este número</translation>
    </message>
    <message>
        <source>The cube is turned by the mouse: enter the numbers in the table. With every change the run begins anew.</source>
        <translation>El mouse gira el cubo: escriba los números en la tabla. Con cada cambio, la ejecución empieza de nuevo.</translation>
    </message>
    <message>
        <source>Observations: %1</source>
        <translation>Observaciones: %1</translation>
    </message>
    <message>
        <source>Class of new points</source>
        <translation>Clase del punto nuevo</translation>
    </message>
    <message>
        <source>Click: a new point; right button or Shift: of the other class. Drag, or arrow keys (Shift: finely): move it. Every change begins the run anew.</source>
        <translation>Clic: un punto nuevo; botón derecho o Mayús: de la otra clase. Arrastrar, o las flechas (con Mayús, de a poco), lo mueven. Cada cambio empieza la ejecución de nuevo.</translation>
    </message>
</context>
<context>
    <name>frontera::PositionBar</name>
    <message>
        <source>Position in the run</source>
        <translation>Posición en la ejecución</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>↺ epoch %1 again, for ever</source>
        <comment>%1 is an epoch&apos;s number</comment>
        <translation>↺ otra vez la época %1, para siempre</translation>
    </message>
    <message>
        <source>↺ epochs %1 to %2 again, for ever</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>↺ otra vez las épocas %1 a %2, para siempre</translation>
    </message>
    <message>
        <source>learnt after step %1</source>
        <translation>aprendido tras el paso %1</translation>
    </message>
    <message>
        <source>Drag to any step of the run: numbers are epochs, with the mistakes that each had; dots are steps that were mistakes</source>
        <translation>Arrastre hasta cualquier paso de la ejecución: los números son épocas, con los errores de cada una; los puntos son pasos con error</translation>
    </message>
</context>
<context>
    <name>frontera::Presentation</name>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Full screen, in letters for the back row (%1)</source>
        <translation>Pantalla completa, con letras para la última fila (%1)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Black screen, until the next key</source>
        <translation>Pantalla negra, hasta la próxima tecla</translation>
    </message>
    <message>
        <source>End of the presentation</source>
        <translation>Fin de la presentación</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras más grandes</translation>
    </message>
    <message>
        <source>Smaller letters, down to those for the back row</source>
        <translation>Letras más pequeñas, hasta las de la última fila</translation>
    </message>
    <message>
        <source>Letters as usual</source>
        <translation>Letras como siempre</translation>
    </message>
</context>
<context>
    <name>frontera::QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>frontera::RangeActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show a smaller part of the plane; the wheel does it about the pointer</source>
        <translation>Mostrar una parte menor del plano; la rueda lo hace alrededor del puntero</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show a larger part of the plane</source>
        <translation>Mostrar una parte mayor del plano</translation>
    </message>
    <message>
        <source>&amp;Whole plot</source>
        <translation>&amp;Gráfico entero</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Gráfico entero</translation>
    </message>
    <message>
        <source>Show the plane as usual, with all observations</source>
        <translation>Mostrar el plano como siempre, con todas las observaciones</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Mover la vista a la izquierda</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Mover la vista a la derecha</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Mover la vista hacia arriba</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Mover la vista hacia abajo</translation>
    </message>
</context>
<context>
    <name>frontera::RestoreBar</name>
    <message>
        <source>Res&amp;tore</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Show data, settings and the step as they were; what is open now is asked about first if it was changed</source>
        <translation>Mostrar los datos, los ajustes y el paso como estaban; si cambió lo que está abierto ahora, antes se le pregunta</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Forget what was open the last time</source>
        <translation>Olvidar lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>Hide this until the program is started again</source>
        <translation>Ocultar esto hasta que se inicie otra vez el programa</translation>
    </message>
</context>
<context>
    <name>frontera::SaveDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No file is named. Enter a name, such as %1.</source>
        <translation>Falta el nombre del archivo. Escriba uno, como %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>There is such a file already: %1</source>
        <translation>Ya existe ese archivo: %1</translation>
    </message>
</context>
<context>
    <name>frontera::SessionActions</name>
    <message>
        <source>Open session…</source>
        <translation>Abrir sesión…</translation>
    </message>
    <message>
        <source>Open data and settings that were saved, where they were left</source>
        <translation>Abrir datos y ajustes guardados, donde los dejó</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>G&amp;uardar sesión</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Save data, settings, the step and what is shown</source>
        <translation>Guardar los datos, los ajustes, el paso y lo que se muestra</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Guardar sesión co&amp;mo…</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Guardar sesión como…</translation>
    </message>
    <message>
        <source>Save data, settings, the step and what is shown in another file</source>
        <translation>Guardar los datos, los ajustes, el paso y lo que se muestra en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sesiones &amp;recientes</translation>
    </message>
    <message>
        <source>%1[*] – Frontera</source>
        <translation>%1[*] – Frontera</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Frontera</source>
        <comment>a file; its data</comment>
        <translation>%1[*] – %2 – Frontera</translation>
    </message>
    <message>
        <source>Shown at step %1; the session was saved at step %2, farther than is trained at once</source>
        <translation>Se muestra el paso %1; la sesión se guardó en el paso %2, más lejos de lo que se entrena de una vez</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>O&amp;pen session…</source>
        <translation>A&amp;brir sesión…</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand line</source>
        <translation>Copiar línea de co&amp;mandos</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copiar línea de comandos</translation>
    </message>
    <message>
        <source>Copy the command that opens Frontera with this run, at this step</source>
        <translation>Copiar el comando que abre Frontera con esta ejecución, en este paso</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>Línea de comandos copiada</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Save the session first</source>
        <translation>Guarde primero la sesión</translation>
    </message>
    <message>
        <source>These data are your own, so a command needs a file.</source>
        <translation>Estos datos son suyos, así que el comando necesita un archivo.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se abrió</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>¿Reemplazar %1?</translation>
    </message>
    <message>
        <source>Another window or program has changed it since it was opened or saved here.</source>
        <translation>Otra ventana u otro programa lo cambió desde que se abrió o se guardó aquí.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>¿Descartar %1?</translation>
    </message>
    <message>
        <source>These data were shown before and are not saved; undoing (%1) brings them back.</source>
        <translation>Estos datos se mostraron antes y no están guardados; con deshacer (%1) vuelven.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>Data or settings were changed. Without saving, the changes are lost.</source>
        <translation>Cambiaron los datos o los ajustes. Sin guardar se pierden los cambios.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>frontera::SettingsBar</name>
    <message>
        <source>More settings ▾</source>
        <translation>Más ajustes ▾</translation>
    </message>
    <message>
        <source>Targets, bias, order of presentation, numbers</source>
        <translation>Objetivos, sesgo, orden de presentación, números</translation>
    </message>
</context>
<context>
    <name>frontera::SettingsLine</name>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the settings: learning rate, start, order and more</source>
        <translation>Mostrar los ajustes: tasa de aprendizaje, inicio, orden y otros</translation>
    </message>
</context>
<context>
    <name>frontera::SidePanel</name>
    <message>
        <source>Scroll what stands beside the plot</source>
        <translation>Desplazar lo que está junto al gráfico</translation>
    </message>
</context>
<context>
    <name>frontera::SlideActions</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the picture, for pasting into a slide</source>
        <translation>Copiar la imagen, para pegarla en una diapositiva</translation>
    </message>
    <message>
        <source>Copy picture as S&amp;VG</source>
        <translation>Copiar imagen como S&amp;VG</translation>
    </message>
    <message>
        <source>Copy picture as SVG</source>
        <translation>Copiar imagen como SVG</translation>
    </message>
    <message>
        <source>Copy the picture as vectors</source>
        <translation>Copiar la imagen como vectores</translation>
    </message>
    <message>
        <source>Save pictur&amp;e…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save a picture, an animation or pages: PNG, SVG, PDF or GIF</source>
        <translation>Guardar una imagen, una animación o páginas: PNG, SVG, PDF o GIF</translation>
    </message>
    <message>
        <source>Save &amp;table of steps…</source>
        <translation>Guardar &amp;tabla de pasos…</translation>
    </message>
    <message>
        <source>Save table of steps…</source>
        <translation>Guardar tabla de pasos…</translation>
    </message>
    <message>
        <source>Save the steps up to here as CSV, Markdown, LaTeX or JSON</source>
        <translation>Guardar los pasos hasta aquí como CSV, Markdown, LaTeX o JSON</translation>
    </message>
    <message>
        <source>C&amp;opy table of steps</source>
        <translation>C&amp;opiar tabla de pasos</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Picture copied as SVG</source>
        <translation>Imagen copiada como SVG</translation>
    </message>
    <message>
        <source>The run has %1 steps up to here, and a table takes at most %2. Go to an earlier step, or use the command frontera trace.</source>
        <translation>La ejecución tiene %1 pasos hasta aquí, y una tabla admite %2 como máximo. Vaya a un paso anterior o use el comando frontera trace.</translation>
    </message>
    <message>
        <source>Save table of steps</source>
        <translation>Guardar tabla de pasos</translation>
    </message>
    <message>
        <source>Save &amp;deck of slides…</source>
        <translation>Guardar &amp;diapositivas…</translation>
    </message>
    <message>
        <source>Save deck of slides…</source>
        <translation>Guardar diapositivas…</translation>
    </message>
    <message>
        <source>Save the run as PDF slides, a page for each step</source>
        <translation>Guardar la ejecución como diapositivas PDF, una página por paso</translation>
    </message>
    <message>
        <source>Save &amp;worksheet…</source>
        <translation>Guardar &amp;hoja de trabajo…</translation>
    </message>
    <message>
        <source>Save worksheet…</source>
        <translation>Guardar hoja de trabajo…</translation>
    </message>
    <message>
        <source>Save a worksheet to be filled in by hand, or its answers</source>
        <translation>Guardar una hoja de trabajo para llenar a mano, o sus respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Table copied: %1 step(s)</source>
        <translation>
            <numerusform>Tabla copiada: %1 paso</numerusform>
            <numerusform>Tabla copiada: %1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied, in pixels alone</source>
        <translation>Imagen copiada, solo en píxeles</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Writing the table of steps…</source>
        <translation>Escribiendo la tabla de pasos…</translation>
    </message>
    <message>
        <source>%1-steps</source>
        <comment>the name of a file</comment>
        <translation>%1-pasos</translation>
    </message>
    <message>
        <source>Too many steps for a table</source>
        <translation>Demasiados pasos para una tabla</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
</context>
<context>
    <name>frontera::Stage</name>
    <message>
        <source>Observations and boundary</source>
        <translation>Observaciones y frontera</translation>
    </message>
    <message>
        <source>Filled: target 1. Hollow: target 0. ✕: wrong. Ring: presented; dashed: next. Dashed line: the boundary before the last correction.</source>
        <translation>Lleno: objetivo 1. Hueco: objetivo 0. ✕: incorrecta. Anillo: la presentada; de trazos: la que sigue. Recta de trazos: la frontera antes de la última corrección.</translation>
    </message>
</context>
<context>
    <name>frontera::StepBox</name>
    <message>
        <source>A step is a whole number from 0 to %1.</source>
        <translation>Un paso es un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The step shown; write another one to go there</source>
        <translation>El paso que se muestra; escriba otro para ir allí</translation>
    </message>
</context>
<context>
    <name>frontera::Toast</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of this file (F6 goes here)</source>
        <translation>Abrir la carpeta de este archivo (F6 llega aquí)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this (Esc)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
    <message>
        <source>To what was saved</source>
        <translation>Al aviso de lo guardado</translation>
    </message>
    <message>
        <source>%1; F6 goes here</source>
        <comment>what a button does</comment>
        <translation>%1; F6 lleva aquí</translation>
    </message>
</context>
<context>
    <name>frontera::TransportBar</name>
    <message>
        <source>Speed of running</source>
        <translation>Velocidad de ejecución</translation>
    </message>
    <message>
        <source>Speed of running: from one step in two seconds to as fast as it goes</source>
        <translation>Velocidad de ejecución: desde un paso cada dos segundos hasta lo más rápido posible</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>a step in %1 s</source>
        <translation>un paso cada %1 s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
    <message>
        <source>Paused after %1 steps</source>
        <translation>Pausado después de %1 pasos</translation>
    </message>
    <message>
        <source>Begin here:</source>
        <translation>Empiece aquí:</translation>
    </message>
</context>
<context>
    <name>frontera::TruthTable</name>
    <message>
        <source>Truth table</source>
        <translation>Tabla de verdad</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>What your line makes of each observation</source>
        <translation>Lo que su recta hace de cada observación</translation>
    </message>
    <message>
        <source>What the present weights make of each observation; a ring marks the one presented, a dashed one the one that comes next</source>
        <translation>Lo que los pesos actuales hacen de cada observación; un anillo marca la presentada, uno de trazos la que sigue</translation>
    </message>
</context>
<context>
    <name>frontera::TryBar</name>
    <message>
        <source>Try:</source>
        <translation>Pruebe:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Ask the neuron with another answer; the run stays as it is</source>
        <translation>Preguntar a la neurona con otra respuesta; el entrenamiento queda como está</translation>
    </message>
    <message>
        <source>%1: it says %2</source>
        <comment>a sum; a class</comment>
        <translation>%1: dice %2</translation>
    </message>
    <message>
        <source>%1: a tie</source>
        <comment>a sum</comment>
        <translation>%1: un empate</translation>
    </message>
</context>
<context>
    <name>frontera::UnitsControl</name>
    <message>
        <source>Gate of the first hidden neuron</source>
        <translation>Compuerta de la primera neurona oculta</translation>
    </message>
    <message>
        <source>Gate of the second hidden neuron</source>
        <translation>Compuerta de la segunda neurona oculta</translation>
    </message>
    <message>
        <source>Gate of the output neuron</source>
        <translation>Compuerta de la neurona de salida</translation>
    </message>
</context>
<context>
    <name>frontera::ViewActions</name>
    <message>
        <source>Your own &amp;line</source>
        <translation>Su &amp;propia recta</translation>
    </message>
    <message>
        <source>Try your own line</source>
        <translation>Pruebe su propia recta</translation>
    </message>
    <message>
        <source>Place a line by hand and see how many it gets right</source>
        <translation>Colocar una recta a mano y ver cuántas acierta</translation>
    </message>
    <message>
        <source>&amp;Points by hand</source>
        <translation>&amp;Puntos a mano</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>Editar puntos</translation>
    </message>
    <message>
        <source>Add, move and delete observations in the plot and in the table</source>
        <translation>Agregar, mover y eliminar observaciones en el gráfico y en la tabla</translation>
    </message>
    <message>
        <source>Cube</source>
        <translation>Cubo</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Su recta</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Pl&amp;ot alone</source>
        <translation>Gráfic&amp;o solo</translation>
    </message>
    <message>
        <source>Plot alone</source>
        <translation>Gráfico solo</translation>
    </message>
    <message>
        <source>Close all views and tools, and show the observations and the line alone</source>
        <translation>Cierra las demás vistas y los útiles, y muestra solo las observaciones y la recta</translation>
    </message>
    <message>
        <source>Truth table, in place of the arithmetic</source>
        <translation>Tabla de verdad, en lugar de la aritmética</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>Tabla de verdad</translation>
    </message>
    <message>
        <source>Show the observations with what the neuron says of each</source>
        <translation>Muestra las observaciones y lo que dice la neurona de cada una</translation>
    </message>
</context>
<context>
    <name>frontera::ViewPane</name>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
</context>
<context>
    <name>frontera::WallPlot</name>
    <message>
        <source>Click to open this gate</source>
        <translation>Haga clic para abrir esta compuerta</translation>
    </message>
    <message>
        <source>All sixteen gates</source>
        <translation>Las dieciséis compuertas</translation>
    </message>
</context>
<context>
    <name>frontera::WeightPlot</name>
    <message>
        <source>%1 wrong</source>
        <translation>%1 incorrecta</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 correcta</translation>
    </message>
    <message>
        <source>%1 of %2 observations right</source>
        <translation>%1 de %2 observaciones correctas</translation>
    </message>
    <message>
        <source>there are weights that are right for all</source>
        <translation>hay pesos que las aciertan todas</translation>
    </message>
</context>
<context>
    <name>frontera::WhyPanel</name>
    <message numerus="yes">
        <source>… and %n more line(s), which “frontera check” prints.</source>
        <translation>
            <numerusform>… y %n línea más, que imprime «frontera check».</numerusform>
            <numerusform>… y %n líneas más, que imprime «frontera check».</numerusform>
        </translation>
    </message>
    <message>
        <source>What can?</source>
        <translation>¿Qué sí puede?</translation>
    </message>
    <message>
        <source>The numbers behind it ▴</source>
        <translation>Los números detrás ▴</translation>
    </message>
    <message>
        <source>The numbers behind it ▾</source>
        <translation>Los números detrás ▾</translation>
    </message>
    <message>
        <source>What learns it sooner?</source>
        <translation>¿Cómo se aprende antes?</translation>
    </message>
</context>
</TS>
