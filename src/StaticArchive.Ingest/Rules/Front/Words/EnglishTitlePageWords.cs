namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>English.</summary>
internal static class EnglishTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "university|college|school|institute|institution|department|ministry|office|"
                    + "commission|agency|council|"
                    + "committee|authority|board|government|treasury|secretariat|trust|foundation|"
                    + "centre|center|"
                    + "association|society|bureau|organisation|organization|union|federation|"
                    + "confederation|alliance|"
                    + "network|partnership|guild|company|ltd|limited|plc|inspectorate|court|"
                    + "parliament|assembly|house|"
                    + "senate|directorate|division|faculty|museum|hospital|corporation|press|publishers|panel|"
                    + "consortium|laboratory|academy|coalition|cooperative|co-operative|club|league|"
                    + "polytechnic|"
                    + "executive|ombudsman|forum|tribunal|registry|observatory|taskforce"
            ),
            Genres = TitlePageWords.ParseSet(
                "chapter one|chapter two|chapter three|chapter four|chapter five|chapter six|chapter seven|"
                    + "chapter eight|chapter nine|chapter ten|part one|part two|part three|"
                    + "job description|person specification|job specification|position paper|file note|business case|"
                    + "government response|outline business case|full business case|strategic outline case|"
                    + "conference abstract|poster abstract|letters|letters to the editor|correspondence|"
                    + "case study|case studies|fact sheet|factsheet|toolkit|handbook|guide|leaflet|"
                    + "feature|original article|"
                    + "research article|review article|article|editorial|book review|book reviews|reviews|articles|"
                    + "statistical bulletin|"
                    + "statistical release|statistics release|first release|official statistics|"
                    + "statistical first release|"
                    + "national statistics|inspection report|written answers|written ministerial statement|"
                    + "official report|hansard|debates|parliamentary debates|"
                    + "adjournment debate|westminster hall debate|oral answers|oral answers to questions|"
                    + "open letter|letter|working papers|"
                    + "working paper series|discussion paper series|research note|policy note|technical note|"
                    + "information note|position statement|statutory instruments|statutory guidance|circular|"
                    + "judgment|judgement|agenda|minutes|meeting minutes|oral evidence|"
                    + "written evidence|evidence|"
                    + "memorandum|memo|press release|news release|media release|press notice|press statement|"
                    + "media statement|speech|lecture|report|paper|briefing|briefing paper|"
                    + "briefing note|policy brief|"
                    + "policy briefing|consultation|consultation paper|discussion paper|working paper|"
                    + "occasional paper|research paper|research report|technical report|evaluation report|"
                    + "final report|interim report|progress report|white paper|green paper|monograph|bulletin|"
                    + "newsletter|information sheet|guidance note|guidance|good practice guide|chapter|"
                    + "research briefing|research summary|evidence review|submission|resolution|notice|insight|"
                    + "viewpoint|essay|pamphlet|transcript|interview|blog|news|opinion|comment|"
                    + "a consultation paper|a discussion paper|a working paper|a briefing paper|a policy paper|"
                    + "a research report|a consultation|a report|a briefing|a submission|a response"
            ),
            Numbering = TitlePageWords.ParseSet(
                "standing|instruction|procedure|direction|directive|protocol|regulation|"
                    + "no|nos|number|nr|vol|volume|issue|series|cm|cmnd|cmd|hc|hl|isbn|issn|ref|reference|"
                    + "session|command|"
                    + "item|version|page|pages|pp|part|code|charity|registered|company|unique|price|"
                    + "net|paper|report|"
                    + "agenda|case|citation|neutral|file|index|edition|published|of|and|the|our|"
                    + "your|order|press|doc|heard|in|public|questions|question|evidence"
            ),
            Months = TitlePageWords.ParseSet(
                "january|february|march|april|may|june|july|august|september|october|november|"
                    + "december|spring|summer|autumn|winter"
            ),
            Containers = TitlePageWords.Parse(
                "journal of|the journal of|proceedings of|the proceedings of|transactions of|"
                    + "annals of|the quarterly journal of"
            ),
            Statuses = TitlePageWords.Parse(
                "draft for|final draft|working draft|first draft|second draft|draft version|"
                    + "draft not|confidential until|confidential:|"
                    + "strictly confidential|embargoed|embargo:|embargo until|under embargo|"
                    + "strictly embargoed|not for publication|"
                    + "not for circulation|for immediate|for immediate release|for release|"
                    + "check against delivery|"
                    + "official -|official sensitive|restricted -|restricted:|work in progress|"
                    + "do not cite|please do not|"
                    + "not to be quoted|uncorrected|heard in public|for discussion only|for comment|"
                    + "in confidence|"
                    + "for official use|corrected transcript|national statistics"
            ),
            Notes = TitlePageWords.Parse(
                "agreed on|agreed at|adopted on|adopted by|approved on|approved by|ratified|"
                    + "version 0|version 1|version 2|version 3|version 4|version 5|version 6|version 7|"
                    + "version 8|version 9|"
                    + "in the high court|in the supreme court|in the court of appeal|in the county court|"
                    + "on appeal from|"
                    + "presented to|ordered by|ordered to be|laid before|issued under|issued by|"
                    + "coming into force|made under|"
                    + "by authority of|by command|next update|next release|next publication|"
                    + "closing date|published on|"
                    + "published by|printed by|printed and|printed for|printed in|reprinted|first published|"
                    + "originally published|"
                    + "submitted in|a thesis submitted|thesis submitted|a dissertation|dissertation submitted|"
                    + "in partial fulfil|received |(received|accepted for|posted on|posted by|"
                    + "last updated|updated:|"
                    + "last modified|registered charity|registered office|available at|"
                    + "available from|also available|"
                    + "copyright ©|copyright (c)|©|(c) |report published|report, together|"
                    + "together with|with formal minutes|crown copyright|all rights|"
                    + "present:|in attendance|members present|photograph:|photo:|image:|"
                    + "corresponding author|*corresponding|correspondence:|correspondence to|"
                    + "this paper was|this article was|"
                    + "this report was|to be published|forthcoming in|published in|transcribed from|"
                    + "translated from|"
                    + "signed by|this report is being sent to|share this|print this|skip to|you are here"
            ),
            Occasions = TitlePageWords.Parse(
                "to the members|to the chairman|to the mayor|to the editor|to the directors|"
                    + "to the president|to the minister|"
                    + "to the secretary|held on|held at|held in|speech to|speech at|speech given|"
                    + "speech delivered|speech by|address to|"
                    + "address at|address given|address by|remarks to|remarks at|remarks by|"
                    + "delivered at|delivered to|"
                    + "delivered on|lecture given|lecture delivered|given at|given to|given on|"
                    + "paper given|paper presented|"
                    + "a paper given|a paper read|paper read|read before|read at|talk given|"
                    + "keynote address|keynote speech|"
                    + "a speech to|a speech by|a speech given|a lecture by|a lecture to|"
                    + "a lecture given|a talk given|an address to|an address by|evidence given|"
                    + "taken before|presented at|"
                    + "at a meeting|at the annual"
            ),
            Lectures = TitlePageWords.Parse("memorial lecture|annual lecture|inaugural lecture| oration"),
            Salutations = TitlePageWords.Parse(
                "dear |gentlemen|sir,|sirs,|madam,|to whom it may concern|my lords|my lord,|" + "mr speaker|ladies and"
            ),
            Closings = TitlePageWords.Parse(
                "yours faithfully|yours sincerely|yours truly|yours ever|kind regards|best wishes|" + "with best wishes"
            ),
            Labels = TitlePageWords.ParseSet(
                "purpose|theme|themes|coverage|ref|our ref|your ref|reference|contact|contacts|tel|"
                    + "telephone|phone|fax|"
                    + "email|e-mail|web|website|isbn|issn|date|date of meeting|meeting date|time|"
                    + "venue|place|location|"
                    + "present|status|classification|ward|wards|ward(s)|to|from|cc|copies|"
                    + "copies for information|jel|jel codes|"
                    + "jel classification|frequency of release|frequency|release date|next release|next update|"
                    + "inspection dates|inspection date|reporting inspector|unique reference number|"
                    + "agenda item|item|"
                    + "committee|report of|report to|report by|lead officer|case no|case number|before|between|"
                    + "enclosures|enc|copy to|published|words|photo|photos|photography|keywords|key words|tags|"
                    + "filed under|category|reading time|author|authors|speaker|speakers|chair|"
                    + "closing date|embargo|"
                    + "neutral citation number|made|laid|responsible officer|director|cabinet member|exempt|"
                    + "geographical coverage|responsible statistician|media enquiries|members|"
                    + "witnesses|where|when|"
                    + "who|session|sponsor|editor|issued|approved|version|review date|owner|"
                    + "distribution|attendees|"
                    + "apologies|in attendance|recommendation|decision|by|duration|clerk|secretary|interviewer|"
                    + "interviewers|interviewee|interviewees|"
                    + "recording|recorded|transcriber|transcribed by|accession number|prepared by|prepared for"
            ),
            SubjectLabels = TitlePageWords.ParseSet("re|subject|subject line|regarding"),
            Joining = TitlePageWords.ParseSet("of|for|and|the|in|on|to|with|at|by|&|from"),
        };
}
