namespace StaticArchive.Link.Law;

/// <summary>What sort of legal or parliamentary source a text names.</summary>
internal enum LegalKind
{
    /// <summary><c>Health Act 1999</c></summary>
    Statute,

    /// <summary><c>SI 2000/617</c>, <c>Building Regulations 2010</c></summary>
    Instrument,

    /// <summary><c>Health and Social Care Bill 2011</c>, <c>HC Bill 132</c></summary>
    Bill,

    /// <summary><c>Directive 2011/24/EU</c></summary>
    EuropeanAct,

    /// <summary><c>Cm 4169</c></summary>
    CommandPaper,

    /// <summary><c>HC 123 (2012–13)</c></summary>
    ParliamentaryPaper,

    /// <summary><c>HC Deb 9 July 2001 vol 371</c></summary>
    Debate,

    /// <summary><c>Smith v Jones [1999] UKHL 3</c></summary>
    Case,
}
