namespace StaticArchive.Tests.Publish.Citing;

/// <summary>
/// Records by id, the style, and the citation as the manual of the style prints it; italics stand between stars.
/// </summary>
internal static class CitationStyleCases
{
    /// <summary>All of them.</summary>
    public static TheoryData<string, string, string> All { get; } =
        new()
        {
            {
                "meadow-bushel-2003a",
                "harvard",
                "Meadow, J. and Bushel, E. (2003) ‘Mergers of the NHS & others: what are the lessons for "
                    + "England?’, *Social Policy & Order*, 37(7), pp. 742–755. Available at: "
                    + "https://doi.org/10.1111/1467-9515_00369."
            },
            {
                "meadow-bushel-2003a",
                "apa",
                "Meadow, J., & Bushel, E. (2003). Mergers of the NHS & others: what are the lessons for "
                    + "England? *Social Policy & Order*, *37*(7), 742–755. https://doi.org/10.1111/1467-9515_00369"
            },
            {
                "meadow-bushel-2003a",
                "chicago",
                "Meadow, Jane, and Edwin Bushel. 2003. “Mergers of the NHS & Others: What Are the Lessons "
                    + "for England?” *Social Policy & Order* 37 (7): 742–55. "
                    + "https://doi.org/10.1111/1467-9515_00369."
            },
            {
                "meadow-bushel-2003a",
                "vancouver",
                "Meadow J, Bushel E. Mergers of the NHS & others: what are the lessons for England? Social "
                    + "Policy & Order. 2003;37(7):742–55. doi:10.1111/1467-9515_00369"
            },
            {
                "le-petit-de-silva-2009",
                "harvard",
                "Le Petit, J., de Silva, A.M. and Noël, M.-È. (2009) ‘The economics of “care” in Łódź’, "
                    + "in J. Glass and H.M. van der Berg (eds) *International views on Health and social care*. 2nd "
                    + "edn. Oxford: Wild & Black, pp. 100–104."
            },
            {
                "le-petit-de-silva-2009",
                "apa",
                "Le Petit, J., de Silva, A. M., & Noël, M.-È. (2009). The economics of ‘care’ in "
                    + "Łódź. In J. Glass & H. M. van der Berg (Eds.), *International views on Health and social "
                    + "care* (2nd ed., pp. 100–104). Wild & Black."
            },
            {
                "le-petit-de-silva-2009",
                "chicago",
                "Le Petit, J., Anna Maria de Silva, and Marie-Ève Noël. 2009. “The Economics of ‘Care’ in "
                    + "Łódź.” In *International Views on Health and Social Care*, 2nd ed., edited by Jo Glass and "
                    + "H. M. van der Berg, 100–104. Oxford: Wild & Black."
            },
            {
                "le-petit-de-silva-2009",
                "vancouver",
                "Le Petit J, de Silva AM, Noël MÈ. The economics of ‘care’ in Łódź. In: Glass J, "
                    + "van der Berg HM, editors. International views on Health and social care. 2nd ed. Oxford: "
                    + "Wild & Black; 2009. p. 100–4."
            },
            {
                "department-of-roads-2010",
                "harvard",
                "Department of Roads, Research Unit (2010) *Moving community services: the PCT process*. "
                    + "Discussion Paper 12. London: Stationery Office. Available at: "
                    + "https://example.org/a_b?c=1&d=%7E2#frag."
            },
            {
                "department-of-roads-2010",
                "apa",
                "Department of Roads, Research Unit. (2010). *Moving community services: the PCT process* "
                    + "(Discussion Paper No. 12; Policy Papers 4). Stationery Office. "
                    + "https://example.org/a_b?c=1&d=%7E2#frag"
            },
            {
                "department-of-roads-2010",
                "chicago",
                "Department of Roads, Research Unit. 2010. *Moving Community Services: The PCT Process*. "
                    + "Discussion Paper No. 12. Policy Papers 4. London: Stationery Office. "
                    + "https://example.org/a_b?c=1&d=%7E2#frag."
            },
            {
                "department-of-roads-2010",
                "vancouver",
                "Department of Roads, Research Unit. Moving community services: the PCT process [Discussion "
                    + "Paper] [Internet]. London: Stationery Office; 2010 Feb. (Policy Papers; no. 4). Discussion "
                    + "Paper no.: 12. Available from: https://example.org/a_b?c=1&d=%7E2#frag"
            },
            {
                "turning-corner-2011",
                "harvard",
                "Turning Corner (2011) *Benefits realisation*. London: Turning Corner."
            },
            { "turning-corner-2011", "apa", "Turning Corner. (2011). *Benefits realisation*. Turning Corner." },
            {
                "turning-corner-2011",
                "vancouver",
                "Turning Corner. Benefits realisation. London: Turning Corner; 2011 Feb."
            },
            {
                "glass-nd",
                "harvard",
                "Glass, J. (no date) *Trusts: structural integration*, *INTERLINES*. Available at: "
                    + "https://example.org/w1."
            },
            {
                "glass-nd",
                "apa",
                "Glass, J. (n.d.). *Trusts: structural integration*. INTERLINES. https://example.org/w1"
            },
            {
                "glass-nd",
                "chicago",
                "Glass, Jon. n.d. “Trusts: Structural Integration.” INTERLINES. https://example.org/w1."
            },
            {
                "glass-nd",
                "vancouver",
                "Glass J. INTERLINES [Internet]. Trusts: structural integration. Available from: https://example.org/w1"
            },
            { "king-1999", "harvard", "King, M., Jr (1999) *On trust*. PhD thesis. University of Yolk." },
            { "king-1999", "apa", "King, M., Jr. (1999). *On trust* [PhD thesis]. University of Yolk." },
            { "king-1999", "chicago", "King, Martin, Jr. 1999. “On Trust.” PhD thesis, University of Yolk." },
            { "health-act-1999", "harvard", "*Health Act 1999* (1999). Available at: https://example.org/act." },
            { "health-act-1999", "apa", "Health Act 1999, c. 8 (1999). https://example.org/act" },
            { "health-act-1999", "chicago", "Health Act 1999, c. 8 (1999). https://example.org/act." },
            {
                "health-act-1999",
                "vancouver",
                "Health Act 1999 [Internet]. c. 8. 1999. Available from: https://example.org/act"
            },
            {
                "smith-2006",
                "harvard",
                "Smith, J. (2006) ‘Trusts on the way back’, *The Sentinel*, 7 September, p. 5."
            },
            { "smith-2006", "apa", "Smith, J. (2006, September 7). Trusts on the way back. *The Sentinel*, 5." },
            {
                "smith-2006",
                "chicago",
                "Smith, Jo. 2006. “Trusts on the Way Back.” *The Sentinel*, September 7, 2006."
            },
            { "smith-2006", "vancouver", "Smith J. Trusts on the way back. The Sentinel. 2006 Sep 7:5." },
            {
                "glass-dickens-2008",
                "harvard",
                "Glass, J. and Dickens, H. (eds) (2008) *Partnership working*. Bristol: Policy Press (Better "
                    + "partnership working, 3)."
            },
            {
                "glass-dickens-2008",
                "apa",
                "Glass, J., & Dickens, H. (Eds.). (2008). *Partnership working*. Policy Press."
            },
            {
                "glass-dickens-2008",
                "chicago",
                "Glass, Jon, and Helen Dickens, eds. 2008. *Partnership Working*. Better Partnership Working "
                    + "3. Bristol: Policy Press."
            },
            {
                "glass-dickens-2008",
                "vancouver",
                "Glass J, Dickens H, editors. Partnership working. Bristol: Policy Press; 2008. (Better "
                    + "partnership working; no. 3)."
            },
            {
                "de-marsh-2004",
                "harvard",
                "de-Marsh, L.E. and Ibáñez-de-Olmo, A. (2004) ‘Chimera--a system’, *J. Exp. Bot.*, 61."
            },
            {
                "de-marsh-2004",
                "chicago",
                "de-Marsh, L. E., and A. Ibáñez-de-Olmo. 2004. “Chimera--a System.” *J. Exp. Bot.* 61 (2004)."
            },
            { "de-marsh-2004", "vancouver", "de-Marsh LE, Ibáñez-de-Olmo A. Chimera--a system. J Exp Bot. 2004;61." },
            { "alder-in-press", "harvard", "Alder, P. (in press) ‘Soon’, *BMC* [Preprint]." },
            { "alder-in-press", "vancouver", "Alder P. Soon. BMC. in press." },
            { "memo", "harvard", "‘An untitled memorandum’ (no date)." },
            { "memo", "apa", "*An untitled memorandum*. (n.d.)." },
            { "memo", "chicago", "“An Untitled Memorandum.” n.d." },
            { "memo", "vancouver", "An untitled memorandum." },
        };
}
