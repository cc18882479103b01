namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>Portuguese.</summary>
internal static class PortugueseTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "universidade|instituto|ministério|câmara|" + "fundação|associação"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "universidade|instituto|ministério|câmara|fundação|associação|conselho|governo|"
                    + "agência|centro|comissão|"
                    + "assembleia|prefeitura|secretaria|faculdade"
            ),
            Genres = TitlePageWords.ParseSet(
                "documento de trabalho|relatório|relatório final|relatório anual|comunicado de imprensa|"
                    + "nota de imprensa|ata|acta|discurso|carta aberta|circular|estudo|boletim|"
                    + "ficha|artigo|caderno|resenha|resenhas|recensões"
            ),
            Numbering = TitlePageWords.ParseSet("número|n.º|nº|volume|página|páginas|série|de|e"),
            Months = TitlePageWords.ParseSet(
                "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|"
                    + "dezembro|primavera|verão|outono|inverno"
            ),
            Containers = TitlePageWords.Parse("revista de|anais de"),
            Statuses = TitlePageWords.Parse("confidencial|rascunho|sob embargo"),
            Notes = TitlePageWords.Parse(
                "relatório por|publicado por|publicado em|editado por|apresentado a|" + "presentes|recebido"
            ),
            Occasions = TitlePageWords.Parse("discurso de|discurso em|discurso proferido|proferido|" + "realizada em"),
            Salutations = TitlePageWords.Parse("prezado|prezada|caro |cara |exmo|exma"),
            Closings = TitlePageWords.Parse("atenciosamente|com os melhores cumprimentos"),
            Labels = TitlePageWords.ParseSet(
                "data|local|contacto|contato|telefone|para|de|palavras-chave|autor|autores"
            ),
            SubjectLabels = TitlePageWords.ParseSet("assunto"),
            Joining = TitlePageWords.ParseSet("de|do|da|dos|das|e|para|em|o|a"),
        };
}
