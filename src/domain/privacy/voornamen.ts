/**
 * Given names that are common in Twente, over generations and origins. Left out: names that are also a word, a month, a place or an
 * organisation ("Ben", "Roos", "Max", "Sam", "Iris", "William"): a warning that is often wrong is soon ticked away unread.
 */
export const voornamen: ReadonlySet<string> = new Set(
  (
    'jan johan johannes hendrik henk piet pieter kees cornelis willem wim gerard gerrit herman hans theo peter frank erik eric ' +
    'marcel ronald rené martin patrick dennis danny kevin jeroen martijn michel michael sander bart bas niels jeffrey mike nick rick ' +
    'ruud rudi rutger arjan arie antoon anton albert bernard berend bennie benny ferdinand frits geert gert gijs harrie harry ' +
    'hennie jaap jacob jasper jelle jesse joep joost joris jos jurgen klaas koen lars laurens lucas luuk maarten mathijs matthijs ' +
    'milan nico paul ralf ramon raymond remco richard rik roel roelof ruben sjoerd stefan steven sven thijs thomas tim tom tygo ' +
    'twan vincent wesley wilco willy wouter daan finn levi luca sem noah liam julian thijn bram stijn teun tobias simon david daniël ' +
    'daniel robert roberto marco mario jonathan jordy joey dylan tyrone sergio ricardo kelvin brian ' +
    'maria johanna anna elisabeth cornelia wilhelmina hendrika margaretha petra ingrid monique esther linda wilma anita marian ' +
    'marianne marjan marloes marieke mirjam miranda mariska sandra saskia sylvia yvonne angelique annemarie anneke anke anja ' +
    'astrid bianca brigitte carla caroline chantal charlotte christine cindy claudia corrie danielle debbie denise diana ellen ' +
    'els emma esmee eva femke gerda greetje grietje hanneke hannie harma heidi helma henriëtte ilse ina inge irene jacqueline janneke ' +
    'jantje jessica jolanda joke josé judith julia karin katja kim kimberly kirsten laura lieke linde lisa lisanne lotte louise ' +
    'manon margriet marja marleen martine maud melanie melissa michelle mieke milou naomi natasja nicole nienke patricia paula ' +
    'priscilla rachel rebecca renate ria rianne romy samantha sanne sara sarah sharon sofie sophie stephanie susanne suzanne tamara ' +
    'tessa thea tineke truus vera wendy willemien yvette zoë noor fenna evi mila tess julie nora saar isa ' +
    'mohammed mohamed muhammed mohammad ahmed ahmet ali hassan hasan hussein hüseyin mustafa mehmet murat emre yusuf youssef ' +
    'ibrahim ismail omar osman bilal hamza karim khalid rachid said samir tarik younes abdullah abdul abdel fatih serkan okan ' +
    'burak fatima fatma ayse ayşe emine hatice zeynep elif esra aisha amina khadija samira naima nadia layla leila mariam maryam ' +
    'yasmin yasmina rania hanan rana noura salma sumaya farah soraya piotr pawel tomasz krzysztof marcin katarzyna agnieszka ' +
    'malgorzata magdalena ivan dimitri sergei olga svetlana natalia irina oksana tesfay yonas samuel selam abeba'
  ).split(' '),
)
