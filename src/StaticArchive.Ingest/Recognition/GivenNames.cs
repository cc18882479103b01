using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Usual given names, so that <c>Rose Field</c> is a person in a paper on fields of roses.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Names = WordList.ParseSet(
        "Adam Agnes Alan Alastair Albert Alex Alexander Alexandra Alice Alison Amanda Amy Andrew Angela Ann "
            + "Anna Anne "
            + "Anthony April Arthur Barbara Ben Benjamin Bill Bob Brian Bruce Carol Caroline Catherine Charles "
            + "Charlotte "
            + "Chris Christine Christopher Claire Clare Colin Daisy Daniel Dave David Dawn Deborah Denis Derek "
            + "Diana Diane "
            + "Donald Dorothy Douglas Edward Eleanor Elizabeth Ellen Emily Emma Eric Ernest Eve Faith Fiona "
            + "Frances Francis "
            + "Frank Fred Gareth Gary Geoffrey George Gerald Gill Gordon Grace Graham Grant Hannah Harold Harriet "
            + "Harry "
            + "Hazel Heather Helen Henry Holly Hope Hugh Iain Ian Iris Irene Ivy Jack James Jane Janet Jean "
            + "Jennifer Jenny "
            + "Jessica Jill Jim Jo Joan Joanna Joe John Jon Jonathan Joseph Joy Joyce Judith Julia Julian Julie "
            + "June Karen "
            + "Kate Katherine Kathleen Kay Keith Ken Kenneth Kevin Laura Lawrence Leonard Lesley Lily Linda Lisa "
            + "Louise Lucy "
            + "Malcolm Margaret Maria Marion Mark Martin Mary Matthew Maureen May Melanie Michael Michelle Mike "
            + "Nancy Neil "
            + "Nicholas Nicola Nigel Norman Oliver Olive Owen Pamela Patricia Patrick Paul Pauline Peter Philip "
            + "Phil Rachel "
            + "Ralph Raymond Rebecca Richard Rob Robert Robin Roger Ronald Rose Rosemary Roy Ruby Ruth Sally Sam "
            + "Samuel "
            + "Sandra Sara Sarah Sean Sheila Simon Sophie Stephen Steve Steven Stuart Sue Susan Sylvia Terence "
            + "Teresa Thomas "
            + "Tim Timothy Tom Tony Tracey Trevor Ursula Valerie Vera Victor Victoria Vincent Violet Virginia "
            + "Walter Wendy "
            + "Will William Winifred Yvonne Zoe "
            + "Alun Angharad Bethan Bronwen Carys Catrin Dafydd Dylan Elin Eluned Emyr Ffion Geraint Glyn Gwen "
            + "Gwenllian "
            + "Gwyn Gwyneth Hefin Huw Ieuan Ifan Iolo Lowri Mair Megan Menna Nerys Nia Owain Rhian Rhiannon Rhys "
            + "Sian Tomos "
            + "Andreas Angelika Annegret Barbara Bernd Birgit Brigitte Christian Claudia Dieter Dirk Erika Ernst "
            + "Eva Franz "
            + "Friedrich Fritz Gabriele Georg Gerhard Gisela Günter Hans Heike Heinrich Heinz Helga Helmut "
            + "Hermann Horst "
            + "Ingrid Jan Jens Johann Jörg Josef Jürgen Karin Karl Karla Katharina Klaus Kurt Lutz Manfred Marie "
            + "Markus "
            + "Matthias Monika Nina Otto Petra Rainer Renate Rolf Rudolf Sabine Sigrid Silke Stefan Susanne Sven "
            + "Thomas Ulrich "
            + "Ulrike Ursula Uta Ute Uwe Werner Wilhelm Wolfgang "
            + "Alain Anne Antoine Benoît Bernard Brigitte Camille Catherine Cécile Chantal Christophe Claude "
            + "Claire Denis "
            + "Dominique Élise Émile Étienne François Françoise Gérard Guillaume Guy Hélène Henri Hervé "
            + "Isabelle Jacques "
            + "Jean Jeanne Jérôme Julien Laurent Louis Luc Lucie Madeleine Marc Marcel Marie Martine Mathieu "
            + "Michel Monique "
            + "Nathalie Nicolas Olivier Pascal Philippe Pierre René Sébastien Serge Simone Solène Sophie Sylvie "
            + "Thierry "
            + "Thibault Valérie Véronique Yves "
            + "Alberto Alejandro Ana Andrés Antonio Carlos Carmen Cristina Diego Elena Enrique Fernando Francisco "
            + "Inés Isabel "
            + "Javier Jorge José Juan Laura Lucía Luis Luisa Manuel María Marta Miguel Pablo Pedro Pilar Rafael "
            + "Ramón Rosa "
            + "Sergio Teresa "
            + "Alessandro Andrea Anna Bruno Carlo Chiara Elena Enzo Fabio Francesca Franco Giacomo Giovanni "
            + "Giulia Giuseppe "
            + "Luca Lucia Luigi Marco Mario Matteo Paola Paolo Pietro Roberto Sara Silvia Stefano Valentina "
            + "Anneke Bart Cees Dirk Hendrik Henk Ineke Jaap Jeroen Johan Joost Kees Maarten Marijke Pieter "
            + "Saskia Willem "
            + "Wim Afonso António Beatriz Duarte Inês João Joana Luís Manuela Nuno Paulo Rita Rui Tiago Vasco "
            + "Aisha Ahmed Ali Amina Anil Fatima Hassan Ibrahim Imran Kwame Mohammed Muhammad Nadia Omar Priya "
            + "Rajesh Ravi "
            + "Sanjay Yusuf Zainab",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(string word) => Names.Contains(word);
}
